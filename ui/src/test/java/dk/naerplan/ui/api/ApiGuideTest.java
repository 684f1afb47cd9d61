package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.security.UserRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide says what is true, and its lines run as they stand. */
class ApiGuideTest extends AbstractApiTest {

    private static final Path GUIDE = Path.of("..", "docs", "api.md");
    private static final Pattern LINES = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void linesOfTheGuideRunOneAfterTheOther() throws Exception {
        assertThat(isThere("bash") && isThere("curl"))
                .as("The guide's lines need bash and curl. Maybe install them.")
                .isTrue();
        Files.writeString(folder.resolve("week.json"), Documents.LEMVIG_TEXT);
        String lines = LINES.matcher(Files.readString(GUIDE))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replace("```sh\n", "").replace("```", ""))
                .collect(Collectors.joining("echo\n"));

        String output = run("set -euo pipefail\n" + lines.replace("curl -sS", "curl --fail-with-body -sS"));

        assertThat(output)
                .contains("\"valid\":true")
                .contains("\"state\":\"DONE\"")
                .contains("\"kind\":\"SOLVED\"")
                .contains("\"address\":\"/api/v1/calendars/");
        assertThat(Documents.read(Files.readString(folder.resolve("solved.json")))
                        .roster()
                        .sessions())
                .isNotEmpty();
    }

    @Test
    void everyProblemAndScopeIsInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(Arrays.stream(ProblemCode.values()))
                .allSatisfy(code -> assertThat(guide)
                        .contains("`" + code.key() + "`")
                        .contains(String.valueOf(code.status().value())));
        assertThat(Arrays.stream(Scope.values()))
                .allSatisfy(scope -> assertThat(guide).contains("`" + scope.name() + "`"));
    }

    private String run(String script) throws Exception {
        var builder = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("NAERPLAN", server());
        builder.environment()
                .put("TOKEN", tokenOf(account(UserRole.MANAGER), EnumSet.of(Scope.READ, Scope.PLAN, Scope.SOLVE)));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String output = Files.readString(folder.resolve("output.txt"));
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
