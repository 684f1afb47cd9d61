package dk.naerplan.benchmarks.cli;

import dk.naerplan.benchmarks.bound.BoundDocument;
import dk.naerplan.benchmarks.bound.BoundJson;
import dk.naerplan.benchmarks.bound.LevelLimit;
import dk.naerplan.benchmarks.bound.ProvenLimit;
import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.solver.rules.RuleTexts;
import java.io.PrintWriter;

/** What is known of the limit, for people or for machines. */
final class BoundReport {

    private static final String ROW = "%-10s %14s %14s %12s %10s%n";

    private final ProvenLimit limit;
    private final CliTexts texts;

    BoundReport(ProvenLimit limit, CliTexts texts) {
        this.limit = limit;
        this.texts = texts;
    }

    void print(BoundDocument document, CommonOptions common) {
        PrintWriter out = common.out();
        if (common.json()) {
            out.print(BoundJson.toText(document));
        } else {
            print(out);
        }
        out.flush();
    }

    private void print(PrintWriter out) {
        if (limit.formulation() == HardRules.MEASURE) {
            out.println(texts.text("bound.notClean"));
        }
        out.printf(
                ROW,
                texts.text("bound.level"),
                texts.text("bound.value"),
                texts.text("bound.bound"),
                texts.text("bound.gap"),
                texts.text("bound.time"));
        limit.levels().forEach(level -> print(level, out));
        out.println();
        limit.measures().forEach((rule, measure) -> {
            if (measure > 0) {
                out.printf("%-44s %8d%n", RuleTexts.name(rule, texts.locale()), measure);
            }
        });
    }

    private void print(LevelLimit level, PrintWriter out) {
        String value = level.value().isPresent() ? String.valueOf(level.value().getAsLong()) : texts.text("bound.none");
        out.printf(
                ROW,
                texts.text("bound." + level.level()),
                value,
                level.bound(),
                gap(level),
                texts.text("bound.seconds", level.time().toMillis() / 1000.0));
    }

    private String gap(LevelLimit level) {
        if (level.isProven()) {
            return texts.text("bound.proven");
        }
        return level.gapPercent().isPresent()
                ? texts.text("bound.percent", level.gapPercent().getAsDouble())
                : texts.text("bound.none");
    }
}
