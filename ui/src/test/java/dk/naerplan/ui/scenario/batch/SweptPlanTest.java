package dk.naerplan.ui.scenario.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.scenario.study.Questions;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.testing.EveryState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SweptPlanTest {

    private final DataSet base = EveryState.document();
    private final Study study = new Study(
            StudyId.create(),
            StudyKind.FRONTIER,
            new Origin(PlanId.create(), 1),
            "anne",
            "",
            false,
            StudySettings.of(1, SolverSettings.ofMoves(300)),
            new Questions(base).of(StudyKind.FRONTIER, List.of()),
            StudyState.RUNNING,
            Instant.EPOCH,
            Optional.empty());
    private final StudyPlan plan = StudyPlans.of(study, base);

    @Test
    void everyPolicyIsSearchedForAtEveryBalanceAfterWhatItStartsFrom() {
        List<Step> steps = plan.steps(step -> Optional.empty());

        assertThat(steps).hasSize(6 * 11);
        var earlier = new HashSet<Step>();
        for (Step step : steps) {
            assertThat(earlier).containsAll(plan.before(step));
            earlier.add(step);
        }
    }

    @Test
    void searchesGoOutwardsFromTheMiddleAndTheBestPlacementFromTheOthersToo() {
        assertThat(plan.before(step("local|50"))).isEmpty();
        assertThat(plan.before(step("local|60"))).containsExactly(step("local|50"));
        assertThat(plan.before(step("local|0"))).containsExactly(step("local|10"));
        assertThat(plan.before(step("optimised|60")))
                .contains(step("optimised|50"), step("local|60"), step("outposted:2|60"));
    }

    @Test
    void neighbourWeighsTheRosterAnewThatItStartsFrom() {
        DataSet middle = plan.given(step("local|50"), step -> Optional.empty()).orElseThrow();
        DataSet found = RosterMapper.withRoster(
                middle,
                new RosterSolver()
                        .solve(RosterMapper.toRoster(middle), SolverSettings.ofMoves(300))
                        .roster());

        DataSet next = plan.given(step("local|60"), step -> Optional.of(found)).orElseThrow();

        assertThat(next.settings().balance()).isEqualTo(60);
        assertThat(staffed(next)).isNotEmpty().isEqualTo(staffed(found));
    }

    /** Who has which seat. */
    private static Map<String, String> staffed(DataSet week) {
        return RosterMapper.toRoster(week).getAssignments().stream()
                .filter(Assignment::isStaffed)
                .collect(Collectors.toMap(
                        Assignment::getId,
                        seat -> Objects.requireNonNull(seat.getEmployee()).id()));
    }

    private static Step step(String variant) {
        return new Step(variant, 0);
    }
}
