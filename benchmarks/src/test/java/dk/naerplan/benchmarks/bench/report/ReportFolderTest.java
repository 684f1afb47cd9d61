package dk.naerplan.benchmarks.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.bench.Cost;
import dk.naerplan.benchmarks.bench.Machine;
import dk.naerplan.benchmarks.bench.RunRecord;
import dk.naerplan.benchmarks.bench.Runs;
import dk.naerplan.benchmarks.bench.result.BenchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFolderTest {

    private static final ReportHead HEAD = new ReportHead(
            "smoke",
            Instant.parse("2026-11-22T10:00:00Z"),
            "./naerplan bench --suite smoke",
            new Machine("TestOS", "test64", 2, 24, 6.5, "25"));

    private static final List<RunRecord> RUNS = List.of(
            Runs.run("small<town>", 40, "naerplan", 0, new Cost(0, 0, 1_100)),
            Runs.run("small<town>", 40, "naerplan", 1, new Cost(0, 0, 1_300)),
            Runs.proving(Runs.run("small<town>", 40, "cpsat", 0, new Cost(0, 0, 1_250)), 1_000),
            Runs.run("large", 300, "naerplan", 0, new Cost(0, 5, 7_000)),
            Runs.fruitless("large", 300, "cpsat", 0));

    @TempDir
    private Path folder;

    @Test
    void bothLanguagesHaveTheSameTexts() {
        String bundle = "dk.naerplan.benchmarks.bench.report.bench";

        assertThat(ResourceBundle.getBundle(bundle, Locale.of("da")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    @Test
    void pageShowsEveryDataSetAndContender() throws IOException {
        String page = page(RUNS, Locale.ENGLISH);

        assertThat(page)
                .contains("<html lang=\"en\">", "small&lt;town&gt;", "large", "CP-SAT", "2 processors")
                .contains("Nærplan's median is 20.0 % above the proven limit")
                .contains("All 5 runs are finished")
                .doesNotContain("small<town>", "{{");
    }

    @Test
    void pageIsDanishOnRequest() throws IOException {
        assertThat(page(RUNS, Locale.of("da")))
                .contains("<html lang=\"da\">", "Hvor gode er vagtplanerne?", "regelbrud");
    }

    @Test
    void pageLoadsNothingFromElsewhere() throws IOException {
        String page = page(RUNS, Locale.ENGLISH);

        assertThat(page).contains("default-src 'none'");
        assertThat(Pattern.compile("(src|href)\\s*=\\s*[\"']|url\\(\\s*[\"']?http|@import")
                        .matcher(page.replaceAll("(?s)<script>\\s*/\\*.*?</script>", ""))
                        .find())
                .isFalse();
    }

    @Test
    void chartDataIsReadable() throws IOException {
        String page = page(RUNS, Locale.ENGLISH);
        String data = page.substring(page.indexOf("id=\"data\">") + 10);
        JsonNode charts = JsonMapper.shared().readTree(data.substring(0, data.indexOf("</script>")));

        assertThat(charts.valueStream().map(chart -> chart.at("/id").asString()))
                .contains("gap", "speed", "reach", "soft-large", "coverage-small<town>");
        assertThat(charts.at("/0/series/1/points/0/1").asDouble()).isEqualTo(20.0);
    }

    @Test
    void interruptedBenchmarkSaysSo() throws IOException {
        write(RUNS, 9, Locale.ENGLISH);

        assertThat(read(ReportFolder.HTML)).contains("5 of 9 runs are finished");
    }

    @Test
    void benchmarkWithoutRunsHasAReport() throws IOException {
        assertThat(page(List.of(), Locale.ENGLISH)).contains("No run is finished yet");
    }

    @Test
    void tableHasALineForEachRun() throws IOException {
        write(RUNS, 5, Locale.of("da"));
        List<String> lines = read(ReportFolder.CSV).lines().toList();

        assertThat(lines.getFirst())
                .startsWith("dataSet,employees,areas,sessions,seats,contender,seed,")
                .contains(",hard,medium,soft,coveragePercent,percentAboveLimit,secondsToBestCoverage,");
        assertThat(lines)
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(20));
        assertThat(lines.get(1))
                .isEqualTo("small<town>,3,2,40,80,naerplan,0,10.000,,10.000,true,0,0,1100,100.000,10.000,2.000,"
                        + "50000,5000,2026-11-22T10:00:00Z");
        assertThat(lines.get(5)).contains("false,,,,0.000,,,");
    }

    @Test
    void documentHasEverything() throws IOException {
        write(RUNS, 5, Locale.ENGLISH);
        JsonNode json = JsonMapper.shared().readTree(read(ReportFolder.JSON));

        assertThat(json.at("/head/machine/processors").asInt()).isEqualTo(2);
        assertThat(json.at("/head/command").asString()).isEqualTo("./naerplan bench --suite smoke");
        assertThat(json.at("/cases/0/contenders/0/soft/median").asDouble()).isEqualTo(1_200);
        assertThat(json.at("/cases/0/contenders/0/runs/1/trace/2/soft").asLong())
                .isEqualTo(1_300);
        assertThat(json.at("/cases/0/limits/0/softBound").asLong()).isEqualTo(1_000);
        assertThat(json.at("/cases/1/contenders/1/runs/0/cost").isNull()).isTrue();
    }

    private String page(List<RunRecord> runs, Locale locale) throws IOException {
        write(runs, runs.size(), locale);
        return read(ReportFolder.HTML);
    }

    private void write(List<RunRecord> runs, int planned, Locale locale) throws IOException {
        new ReportFolder(folder)
                .write(HEAD, BenchResult.of(runs, planned, dataSet -> Optional.empty()), new BenchTexts(locale));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
