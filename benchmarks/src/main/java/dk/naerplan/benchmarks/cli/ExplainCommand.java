package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.ReportedExplanation;
import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.Finding;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleTexts;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says in sentences what the score of a roster is made of. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says in sentences what each rule finds in the roster of a data set, and why seats are empty.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(names = "--employee", paramLabel = "ID", description = "Only what is about this employee.")
    private @Nullable String employee;

    @Option(names = "--area", paramLabel = "ID", description = "Only what is about this area.")
    private @Nullable String area;

    @Option(names = "--session", paramLabel = "ID", description = "Only what is about this session.")
    private @Nullable String session;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule.")
    private @Nullable String rule;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        Roster roster = RosterMapper.toRoster(source.load(texts));
        Explanation explanation = wanted(Explanation.of(roster), roster, texts);
        List<EmptySeat> empty = isWhole() ? EmptySeat.in(roster) : List.of();
        if (common.json()) {
            Json.print(Json.of(ReportedExplanation.of(explanation, empty, texts.locale())), common.out());
        } else {
            print(explanation, empty, texts, common.out());
        }
        return ExitCode.FINE;
    }

    private boolean isWhole() {
        return employee == null && area == null && session == null && rule == null;
    }

    private Explanation wanted(Explanation all, Roster roster, CliTexts texts) throws CliException {
        Explanation wanted = all;
        if (employee != null) {
            known(roster.getEmployees().stream().anyMatch(one -> one.id().equals(employee)), employee, texts);
            wanted = wanted.ofEmployee(employee);
        }
        if (area != null) {
            known(roster.getAreas().stream().anyMatch(one -> one.id().equals(area)), area, texts);
            wanted = wanted.ofArea(area);
        }
        if (session != null) {
            known(roster.getSessions().stream().anyMatch(one -> one.getId().equals(session)), session, texts);
            wanted = wanted.ofSession(session);
        }
        if (rule != null) {
            var found = RosterRule.byId(rule);
            known(found.isPresent(), rule, texts);
            wanted = wanted.ofRule(found.orElseThrow());
        }
        return wanted;
    }

    private static void known(boolean exists, String id, CliTexts texts) throws CliException {
        if (!exists) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("explain.unknown", id));
        }
    }

    private static void print(Explanation explanation, List<EmptySeat> empty, CliTexts texts, PrintWriter out) {
        if (explanation.findings().isEmpty()) {
            out.println(texts.text("explain.nothing"));
        }
        @Nullable RosterRule last = null;
        for (RosterRule rule : RosterRule.values()) {
            for (Finding finding : explanation.ofRule(rule).findings()) {
                if (last != rule) {
                    out.println(RuleTexts.name(rule, texts.locale()));
                    last = rule;
                }
                out.println("  " + RuleTexts.sentence(finding.justification(), texts.locale()) + " [" + finding.cost()
                        + "]");
            }
        }
        if (!empty.isEmpty()) {
            out.println(texts.text("solve.empty", empty.size()));
            empty.forEach(seat -> out.println("  " + new EmptySeatText(texts).of(seat)));
        }
        out.flush();
    }
}
