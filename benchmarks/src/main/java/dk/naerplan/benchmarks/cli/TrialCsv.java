package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialRun;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A line for each search, with decimal points. */
final class TrialCsv {

    private TrialCsv() {}

    static void print(List<Trial> trials, PrintWriter out) {
        var head = new StringJoiner(",");
        head.add("scenario").add("seed").add("moves").add("seconds");
        for (Figure figure : Figure.values()) {
            head.add(figure.id());
        }
        out.println(head);
        trials.forEach(trial -> trial.runs().forEach(run -> out.println(line(run))));
        out.flush();
    }

    private static String line(TrialRun run) {
        var line = new StringJoiner(",");
        line.add(quoted(run.variant()))
                .add(String.valueOf(run.seed()))
                .add(String.valueOf(run.result().moves()));
        line.add(decimal(run.result().elapsed().toMillis() / 1000.0));
        for (Figure figure : Figure.values()) {
            line.add(decimal(figure.of(run)));
        }
        return line.toString();
    }

    /** Policies can hold commas. */
    static String quoted(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
