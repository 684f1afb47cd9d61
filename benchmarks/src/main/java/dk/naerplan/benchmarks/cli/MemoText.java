package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.Remark;
import java.util.ArrayList;
import java.util.List;

/** The memo in words: one paragraph for each scenario, each sentence with its figures. */
final class MemoText {

    private final Memo memo;
    private final CliTexts texts;

    MemoText(Memo memo, CliTexts texts) {
        this.memo = memo;
        this.texts = texts;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (String variant :
                memo.remarks().stream().map(Remark::variant).distinct().toList()) {
            List<Remark> own = memo.remarks().stream()
                    .filter(remark -> remark.variant().equals(variant))
                    .toList();
            lines.add(texts.text("memo.head", variant, own.getFirst().against()));
            own.stream()
                    .filter(remark -> remark.verdict() != Verdict.NO_DIFFERENCE)
                    .map(remark -> "  " + sentence(remark))
                    .forEach(lines::add);
            List<String> alike = own.stream()
                    .filter(remark -> remark.verdict() == Verdict.NO_DIFFERENCE)
                    .map(remark -> texts.text("figure." + remark.figure().id()))
                    .toList();
            if (!alike.isEmpty()) {
                lines.add("  " + texts.text("memo.alike", String.join(", ", alike)));
            }
        }
        return lines;
    }

    String sentence(Remark remark) {
        String key = "memo." + remark.figure().id() + "." + remark.verdict();
        return texts.text(key, remark.to(), remark.from(), Math.abs(remark.to() - remark.from()), 100 - remark.to());
    }
}
