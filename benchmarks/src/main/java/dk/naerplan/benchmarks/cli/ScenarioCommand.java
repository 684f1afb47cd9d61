package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioTrials;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares ways of organising the same week. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        description =
                "Searches for a roster under each placement policy or scenario, each for as long and from the same seeds,"
                        + " and says what the differences are. Ctrl-C compares what is finished.")
final class ScenarioCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(10);

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Mixin
    private TrialOptions options;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "as-given, local, central, combined[:ID,ID], outposted:DAYS or optimised; for some areas"
                    + " POLICY@ID,ID; may be repeated. The first is what the others are compared with.")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "A scenario as JSON, after the policies; may be repeated.")
    private List<Path> scenarios = new ArrayList<>();

    @Option(names = "--cold", description = "Let the optimised placement begin from nothing.")
    private boolean cold;

    @Option(names = "--csv", description = "Print a line for each search, for spreadsheets.")
    private boolean csv;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Write each scenario's data set with its best roster here, as ID.json.")
    private @Nullable Path output;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        TrialSettings settings = options.settings(USUAL_TIME, texts);
        DataSet base = source.load(texts);
        var documents = new LinkedHashMap<String, DataSet>();
        for (Scenario scenario : chosen(base, texts)) {
            if (documents.put(scenario.id(), apply(scenario, base, texts)) != null) {
                throw new CliException(ExitCode.UNUSABLE, texts.text("scenario.twice", scenario.id()));
            }
        }
        var trials = new Trials(ScenarioTrials.of(documents, !cold), settings);
        try (var end = new OrderlyEnd(trials::stop);
                var progress = new TrialProgressLine(common.err(), texts, Clock.systemUTC())) {
            var found = trials.run(progress);
            progress.close();
            var report = new ScenarioReport(base, new Comparison(found), settings, texts);
            report.print(common, csv);
            if (output != null) {
                new ScenarioFiles(output, texts).write(documents, found);
            }
            return found.size() == documents.size() ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    private List<Scenario> chosen(DataSet base, CliTexts texts) throws CliException {
        List<String> named = policies.isEmpty() && scenarios.isEmpty() ? PolicyArgument.USUAL : policies;
        var chosen = new ArrayList<Scenario>();
        for (String policy : named) {
            chosen.add(Scenario.ofPolicy(
                    new PolicyArgument(policy).checkedFor(base, texts).text()));
        }
        for (Path file : scenarios) {
            chosen.add(new ScenarioFiles(file, texts).read());
        }
        return chosen;
    }

    private static DataSet apply(Scenario scenario, DataSet base, CliTexts texts) throws CliException {
        ReadResult result = scenario.applyTo(base);
        if (result.document().isEmpty()) {
            var lines = new ArrayList<String>();
            lines.add(texts.text(
                    "source.unreadable", scenario.id(), result.errors().size()));
            lines.addAll(new IssueReport(texts).lines(result.errors()));
            throw new CliException(ExitCode.UNUSABLE, lines);
        }
        return result.document().get();
    }
}
