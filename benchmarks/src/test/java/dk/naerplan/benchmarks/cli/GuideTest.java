package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "cli.md");

    @Test
    void guideTellsOfEveryVerb() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(NaerplanCli.verbs()).allSatisfy(verb -> assertThat(guide).contains("| `" + verb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "frontier", "study"})
    void guideTellsOfEveryOption(String verb) throws IOException {
        String guide = Files.readString(GUIDE);
        String section = guide.substring(guide.indexOf("\n## " + verb + "\n"));
        section = section.substring(0, section.indexOf("\n## ", 1));
        CommandLine command = NaerplanCli.commandLine().getSubcommands().get(verb);

        for (OptionSpec option : command.getCommandSpec().options()) {
            if (option.group() == null && !isCommon(option)) {
                assertThat(section).contains(option.shortestName());
            }
        }
        for (String study : command.getSubcommands().keySet()) {
            assertThat(section).contains("| `" + study + "`");
        }
    }

    private static boolean isCommon(OptionSpec option) {
        return Set.of("--lang", "--json", "--debug", "--help", "--version").contains(option.longestName());
    }
}
