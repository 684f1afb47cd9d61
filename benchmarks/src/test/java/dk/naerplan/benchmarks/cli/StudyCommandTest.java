package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StudyCommandTest {

    @Test
    void absenceStudyTriesEveryEmployeeAndTheWorstPairs() {
        JsonNode json = CliRun.of("study", "absence", "helhedsplan", "--moves", "800", "--suspects", "2", "--json")
                .json();
        List<JsonNode> absences = json.get("absences").valueStream().toList();

        assertThat(absences).hasSize(9 + 1);
        assertThat(absences.getLast().get("employees")).hasSize(2);
        assertThat(absences.getFirst().get("minutesLeft").asLong())
                .isGreaterThanOrEqualTo(absences.get(8).get("minutesLeft").asLong());
    }

    @Test
    void staffStudyRanksTrainingsAndHiringsBesideTheUnchangedWeek() {
        JsonNode json = CliRun.of(
                        "study", "staff", "helhedsplan", "--moves", "500", "--seeds", "2", "--most", "2", "--json")
                .json();
        List<String> choices = json.get("choices")
                .valueStream()
                .map(choice -> choice.get("choice").asString())
                .toList();

        assertThat(choices).hasSize(5).contains("unchanged");
        assertThat(choices).anyMatch(choice -> choice.startsWith("train "));
        assertThat(choices).anyMatch(choice -> choice.startsWith("hire half-time-"));
    }

    @Test
    void dayStudyTellsACurveForEveryFigure() {
        CliRun run = CliRun.of("study", "days", "helhedsplan", "--moves", "500", "--seeds", "1", "--csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output().lines().toList())
                .hasSize(1 + 6 * 11)
                .contains("localDays,figure,median,least,greatest")
                .anyMatch(line -> line.startsWith("5,closeness,"));
    }

    @Test
    void moreLocalDaysAreNeverWorseOnTheScore() {
        JsonNode curves = CliRun.of("study", "days", "lemvig", "--moves", "500", "--seeds", "1", "--json")
                .json()
                .get("curves");

        List<Double> empty = curves.at("/emptySeats/medians")
                .valueStream()
                .map(JsonNode::asDouble)
                .toList();
        assertThat(curves.at("/brokenRules/medians").valueStream().map(JsonNode::asDouble))
                .containsOnly(0.0);
        assertThat(empty).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void weekStudyRollsEveryPolicy() {
        CliRun run =
                CliRun.of("study", "weeks", "lemvig", "--moves", "500", "--seeds", "1", "--weeks", "2", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output().lines().toList()).hasSize(6);
        assertThat(run.output()).contains("local (seed 0), 2026-W48", "central (seed 0), 2026-W49", "closeness");
    }

    @Test
    void weeksAreObjectsForMachines() {
        JsonNode weeks = CliRun.of(
                        "study",
                        "weeks",
                        "lemvig",
                        "--moves",
                        "300",
                        "--seeds",
                        "1",
                        "--weeks",
                        "2",
                        "--policy",
                        "local",
                        "--json")
                .json()
                .get("weeks");

        assertThat(weeks).hasSize(2);
        assertThat(weeks.get(1).propertyNames())
                .containsExactly(
                        "policy",
                        "seed",
                        "week",
                        "coverage",
                        "closeness",
                        "coordination",
                        "faces",
                        "presence",
                        "travel");
        assertThat(weeks.get(1).get("week").asString()).isEqualTo("2026-W49");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            absence --suspects 2 | employees,minutesLeft,changes,byArea                                             | 8
            staff --most 1       | choice,emptySeatsGain,coverageGain,costGain,difference                           | 3
            weeks --weeks 1      | policy,seed,week,coverage,closeness,coordination,faces,presence,travel           | 3
            """)
    void everyStudyHasLinesForSpreadsheets(String question, String head, int atLeast) {
        var arguments = new ArrayList<>(List.of("study"));
        arguments.addAll(List.of(question.split(" ")));
        arguments.addAll(List.of("morsoe", "--moves", "400", "--seeds", "1", "--csv"));
        CliRun run = CliRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isZero();
        List<String> lines = run.output().lines().toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(1 + atLeast).startsWith(head);
        int columns = head.split(",").length;
        assertThat(lines).allMatch(line -> line.split(",", -1).length == columns);
    }

    @Test
    void studyNeedsAQuestion() {
        assertThat(CliRun.of("study").exitCode()).isEqualTo(2);
        assertThat(CliRun.of("study", "absence", "nowhere").exitCode()).isEqualTo(2);
    }
}
