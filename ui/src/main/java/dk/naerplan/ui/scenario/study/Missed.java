package dk.naerplan.ui.scenario.study;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stays undone without somebody, by the search in the middle, after the week has been mended with as few changes as possible.
 *
 * @param minutes of seats that stay empty besides those that are empty anyway
 * @param areas where there are any
 * @param irreplaceable whether that is more than chance
 */
record Missed(Trial trial, long minutes, List<InArea> areas, boolean irreplaceable) {

    record InArea(String name, long minutes) {}

    Missed {
        areas = List.copyOf(areas);
    }

    static Missed of(Trial trial, Trial unchanged) {
        Kpis before = kpis(unchanged);
        Kpis after = kpis(trial);
        long more = empty(after.coverage().total()) - empty(before.coverage().total());
        Map<String, Long> known = before.coverage().byArea().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> empty(entry.getValue())));
        var areas = new ArrayList<InArea>();
        for (Map.Entry<Area, Ratio> entry : after.coverage().byArea().entrySet()) {
            long here =
                    empty(entry.getValue()) - known.getOrDefault(entry.getKey().id(), 0L);
            if (here > 0) {
                areas.add(new InArea(entry.getKey().name(), here));
            }
        }
        boolean told = Comparison.verdict(trial, unchanged, Figure.COVERAGE) == Verdict.LOWER;
        return new Missed(trial, Math.max(0, more), areas, told);
    }

    double hours() {
        return minutes / 60.0;
    }

    private static Kpis kpis(Trial trial) {
        return trial.median().result().kpis();
    }

    private static long empty(Ratio coverage) {
        return coverage.whole() - coverage.part();
    }
}
