package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.study.Absence;
import dk.naerplan.solver.scenario.study.AbsenceMeasure;
import dk.naerplan.ui.scenario.store.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What the repairs of a study have come to.
 *
 * @param absent id of the employee who is away, by the variant
 */
record AbsencesFound(VariantPlan all, SequencedMap<String, String> absent, Finds finds) {

    /** Of each employee away alone the repair in the middle; without those of whom no repair was found. */
    List<Absence> alone() {
        var absences = new ArrayList<Absence>();
        for (Map.Entry<String, String> each : absent.entrySet()) {
            var repairs = new ArrayList<Absence>();
            for (long seed = 0; seed < all.searches(); seed++) {
                absence(new Step(each.getKey(), seed), each.getValue()).ifPresent(repairs::add);
            }
            if (!repairs.isEmpty()) {
                absences.add(Absence.middle(repairs));
            }
        }
        return absences;
    }

    private Optional<Absence> absence(Step step, String employee) {
        return all.before(step).stream()
                .findFirst()
                .flatMap(this::roster)
                .flatMap(published -> roster(step)
                        .map(mended -> new AbsenceMeasure(published, Kpis.of(published))
                                .of(List.of(employee), mended, Kpis.of(mended))));
    }

    private Optional<Roster> roster(Step step) {
        return finds.of(step).map((DataSet found) -> RosterMapper.toRoster(found));
    }
}
