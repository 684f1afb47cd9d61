package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FrontierCommandTest {

    private static final String[] SHORT = {
        "frontier", "helhedsplan", "--moves", "600", "--points", "3", "--policy", "local", "--policy", "central"
    };

    @Test
    void machinesGetPointsOfWhichNoneBeatsAnother() {
        JsonNode json = run("--json").json();
        List<JsonNode> points = json.get("points").valueStream().toList();

        assertThat(points).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(json.get("tried").asInt()).isEqualTo(6);
        assertThat(json.get("hypervolume").asDouble()).isBetween(0.01, 1.0);
        for (JsonNode point : points) {
            assertThat(point.propertyNames())
                    .containsExactlyInAnyOrder("closeness", "coordination", "coverage", "score", "policy", "balance");
            assertThat(point.at("/score/hard").asLong()).isZero();
            assertThat(points).noneMatch(other -> dominates(other, point));
        }
    }

    @Test
    void peopleGetATableAndProgress() {
        CliRun run = run("--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("closeness", "coordination", "Hypervolume");
        assertThat(run.errors()).contains("6 of 6 searches done");
    }

    @Test
    void sameMovesGiveTheSamePointsHoweverManySearchAtATime() {
        assertThat(run("--json").json().get("points"))
                .isEqualTo(run("--json", "--parallel", "2").json().get("points"));
    }

    @Test
    void spreadsheetGetsALineForEachPoint() {
        List<String> lines = run("--csv", "--plain").output().lines().toList();

        assertThat(lines.getFirst()).isEqualTo("policy,balance,closeness,coordination,coverage,hard,medium,soft");
        assertThat(lines).hasSizeBetween(2, 4);
    }

    @Test
    void unusableOptionsAreNamed() {
        assertThat(run("--points", "1").errors()).contains("--points", "1");
        assertThat(run("--parallel", "0").exitCode()).isEqualTo(2);
        assertThat(run("--policy", "everywhere").errors()).contains("everywhere");
    }

    private static boolean dominates(JsonNode one, JsonNode other) {
        double closer = one.get("closeness").asDouble() - other.get("closeness").asDouble();
        double wider =
                one.get("coordination").asDouble() - other.get("coordination").asDouble();
        return closer >= 0 && wider >= 0 && (closer > 0 || wider > 0);
    }

    private static CliRun run(String... more) {
        return CliRun.of(Stream.of(SHORT, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
