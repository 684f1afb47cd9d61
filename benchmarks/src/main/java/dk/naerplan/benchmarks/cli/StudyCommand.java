package dk.naerplan.benchmarks.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks one question of many rosters. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        description =
                "Asks one question of many rosters: who is irreplaceable, what to learn or whom to hire, how many days to be"
                        + " local, and what becomes of it over the weeks.",
        subcommands = {
            AbsenceStudyCommand.class,
            StaffStudyCommand.class,
            LocalDaysStudyCommand.class,
            WeeksStudyCommand.class
        })
final class StudyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No study given.");
    }
}
