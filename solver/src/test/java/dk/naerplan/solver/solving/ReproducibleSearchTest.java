package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.fixture.SampleWeek;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReproducibleSearchTest {

    @Test
    void sameSeedAndMoveLimitGiveTheSameRosterInTwoProcesses() throws Exception {
        String first = solveInAnotherProcess(7);
        String second = solveInAnotherProcess(7);

        assertThat(first).contains("score=").isEqualTo(second);
        assertThat(solveInAnotherProcess(8)).isNotEqualTo(first);
    }

    private static String solveInAnotherProcess(long seed) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(java, "-cp", classes, Child.class.getName(), Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.substring(output.indexOf("score="));
    }

    static final class Child {

        private Child() {}

        public static void main(String[] args) {
            SolverSettings settings = SolverSettings.ofMoves(20_000).withSeed(Long.parseLong(args[0]));
            SolveResult result = new RosterSolver().solve(SampleWeek.of(8, 50), settings);
            System.out.println("score=" + result.score() + " moves=" + result.moves());
            System.out.println(RosterValues.of(result.roster()));
        }
    }
}
