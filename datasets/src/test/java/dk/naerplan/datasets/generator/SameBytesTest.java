package dk.naerplan.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameBytesTest {

    private static String textOf(GeneratorShape shape, long seed) {
        return DataSetWriter.toText(Generated.of(shape, 20, 1, 120, seed).solved());
    }

    @Test
    void sameSeedGivesTheSameBytesInAnotherProcess() throws Exception {
        var expected = new StringBuilder();
        for (GeneratorShape shape : GeneratorShape.values()) {
            expected.append(textOf(shape, 11));
        }

        assertThat(generateInAnotherProcess(11)).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @EnumSource(GeneratorShape.class)
    void otherSeedsGiveOtherDataSets(GeneratorShape shape) {
        String first = DataSetWriter.toText(Generated.of(shape, 20, 1, 120, 1).document());
        String second = DataSetWriter.toText(Generated.of(shape, 20, 1, 120, 2).document());

        assertThat(second.lines().filter(first.lines().toList()::contains).count())
                .isLessThan(second.lines().count() * 9 / 10);
    }

    private static String generateInAnotherProcess(long seed) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        java, "-Duser.language=tr", "-cp", classes, Child.class.getName(), Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    static final class Child {

        private Child() {}

        public static void main(String[] args) {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (GeneratorShape shape : GeneratorShape.values()) {
                out.print(textOf(shape, Long.parseLong(args[0])));
            }
            out.flush();
        }
    }
}
