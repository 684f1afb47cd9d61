package dk.naerplan.ui.scenario.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.testing.EveryState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbsencePlanTest {

    private static final Step START = new Step("start", 0);

    private final DataSet base = EveryState.document();
    private final List<String> employees =
            base.employees().stream().map(EmployeeData::id).toList();
    private final Map<Step, DataSet> found = new HashMap<>();

    @Test
    void pairsFollowWhenEverybodyHasBeenAwayAlone() {
        AbsencePlan plan = plan(2);
        assertThat(plan.steps(finds())).hasSize(3);
        assertThat(plan.before(new Step("of-0", 0))).containsExactly(START);

        found.put(START, base);
        findAlone(plan, 0);
        assertThat(plan.steps(finds())).hasSize(3);
        findAlone(plan, 1);

        Step pair = plan.steps(finds()).getLast();
        assertThat(pair.pair()).containsExactlyInAnyOrder("of-0", "of-1");
        assertThat(plan(2).steps(finds())).isEqualTo(plan.steps(finds())).hasSize(4);
        assertThat(plan(0).steps(finds())).hasSize(3);
    }

    @Test
    void secondOfThePairFallsAwayFromTheWeekThatWasMendedWithoutTheFirst() {
        AbsencePlan plan = plan(2);
        Step pair = Step.ofPair("of-0", "of-1", 0);
        assertThat(plan.before(pair)).containsExactly(new Step("of-0", 0));
        assertThat(plan.given(pair, finds())).isEmpty();

        found.put(START, base);
        findAlone(plan, 0);
        DataSet given = plan.given(pair, finds()).orElseThrow();

        assertThat(plan.kind(pair)).isEqualTo(JobKind.STAND_IN);
        assertThat(given.employees())
                .filteredOn(employee -> !employee.time().absences().isEmpty())
                .extracting(EmployeeData::id)
                .contains(employees.getFirst(), employees.getLast());
    }

    private Finds finds() {
        return step -> Optional.ofNullable(found.get(step));
    }

    private void findAlone(AbsencePlan plan, int place) {
        Step step = new Step("of-" + place, 0);
        found.put(step, plan.given(step, finds()).orElseThrow());
    }

    private AbsencePlan plan(int suspects) {
        var weeks = new LinkedHashMap<String, VariantPlan.Week>();
        weeks.put("start", new VariantPlan.Week(base, List.of()));
        var absent = new LinkedHashMap<String, String>();
        for (int place = 0; place < employees.size(); place++) {
            weeks.put("of-" + place, new VariantPlan.Week(base, List.of("start")));
            absent.put("of-" + place, employees.get(place));
        }
        return new AbsencePlan(new VariantPlan(1, weeks), absent, suspects);
    }
}
