package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.roll.NextWeek;
import dk.naerplan.solver.domain.RosterState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes next week's data set from a week with a roster. */
@Command(
        name = "roll",
        mixinStandardHelpOptions = true,
        description = "Makes next week's data set from a published roster: familiarity, rest, postponed sessions and"
                + " the published plan are carried over. Prints it, or writes it with -o.")
final class RollCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(names = "--draft", description = "Roll a roster that is not published yet as it is.")
    private boolean draft;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write next week's data set here.")
    private @Nullable Path output;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        DataSet document = source.load(texts);
        if (!draft && document.roster().state() == RosterState.DRAFT) {
            throw new CliException(
                    ExitCode.UNUSABLE,
                    texts.text("roll.notPublished", document.week().toString()));
        }
        DataSet next = NextWeek.after(document);
        new ResultFile(texts).writeOrPrint(next, output, common.out());
        common.err()
                .println(texts.text(
                        "roll.done", next.week().toString(), document.week().toString()));
        return ExitCode.FINE;
    }
}
