package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.KeyFigures;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.analysis.RuleMeasure;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleTexts;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Lets two judges measure the roster of a document, rule by rule. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Measures the roster of a data set by two independent judges. Ends with 0 when rule-clean,"
                + " 1 when a hard rule is broken, 2 when the data set is not readable.")
final class AuditCommand implements Callable<Integer> {

    private static final RuleMeasure NOTHING = new RuleMeasure(0, 0, 0);

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        Roster roster = RosterMapper.toRoster(source.load(texts));
        Audit audit = RosterAuditor.audit(roster);
        Explanation streams = Explanation.of(roster);
        Map<RosterRule, RuleMeasure> totals = streams.totals(roster);
        boolean agree = audit.score().equals(streams.score())
                && audit.rules().entrySet().stream()
                        .allMatch(entry -> agree(entry.getValue(), totals.getOrDefault(entry.getKey(), NOTHING)));
        if (common.json()) {
            Json.print(json(audit, totals, agree), common.out());
        } else {
            print(audit, totals, texts, common.out());
        }
        if (!agree) {
            throw new CliException(ExitCode.FAULT, texts.text("audit.disagree"));
        }
        return audit.isRuleClean() ? ExitCode.FINE : ExitCode.RULES_BROKEN;
    }

    private static boolean agree(RuleMeasure auditor, RuleMeasure streams) {
        return auditor.cost() == streams.cost() && (auditor.weight() == 0 || auditor.matches() == streams.matches());
    }

    private static void print(Audit audit, Map<RosterRule, RuleMeasure> totals, CliTexts texts, PrintWriter out) {
        String form = "%-44s %8s %12s %10s %14s %14s%n";
        out.printf(
                form,
                texts.text("audit.rule"),
                texts.text("audit.matches"),
                texts.text("audit.measure"),
                texts.text("audit.weight"),
                texts.text("audit.auditor"),
                texts.text("audit.streams"));
        audit.rules()
                .forEach((rule, measure) -> out.printf(
                        form,
                        RuleTexts.name(rule, texts.locale()),
                        measure.matches(),
                        measure.measure(),
                        measure.weight(),
                        measure.cost(),
                        totals.getOrDefault(rule, NOTHING).cost()));
        out.println();
        out.println(texts.text(
                "audit.score",
                audit.score().hardScore(),
                audit.score().mediumScore(),
                audit.score().softScore()));
        new KpiSummary(texts).lines(audit.kpis()).forEach(out::println);
        out.println(texts.text(audit.isRuleClean() ? "audit.clean" : "audit.broken"));
        out.flush();
    }

    private static ObjectNode json(Audit audit, Map<RosterRule, RuleMeasure> totals, boolean agree) {
        ObjectNode json = Json.object().put("ruleClean", audit.isRuleClean()).put("judgesAgree", agree);
        json.set("score", Json.score(audit.score()));
        ObjectNode rules = json.putObject("rules");
        audit.rules()
                .forEach((rule, measure) -> rules.putObject(rule.id())
                        .put("level", rule.level().name())
                        .put("matches", measure.matches())
                        .put("measure", measure.measure())
                        .put("weight", measure.weight())
                        .put("cost", measure.cost())
                        .put("streams", totals.getOrDefault(rule, NOTHING).cost()));
        json.set("kpis", Json.of(KeyFigures.of(audit.kpis())));
        return json;
    }
}
