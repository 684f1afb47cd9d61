package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.fixture.When;
import org.junit.jupiter.api.Test;

class RosterSolverTest {

    private static final SolverSettings SHORT = SolverSettings.ofMoves(5_000);

    private final RosterSolver solver = new RosterSolver();
    private final RosterFixture week = new RosterFixture();

    @Test
    void decidesEverythingWithoutBreakingAHardRule() {
        SolveResult result = solver.solve(SampleWeek.of(6, 30), SHORT);

        assertThat(result.roster().getSessions()).extracting(Session::getStart).doesNotContainNull();
        assertThat(result.roster().getPlacements())
                .extracting(Placement::getOffice)
                .doesNotContainNull();
        assertThat(result.score().hardScore()).isZero();
        assertThat(result.score()).isEqualTo(result.roster().getScore());
        assertThat(result.kpis().coverage().total().percent()).isEqualTo(100.0);
        assertThat(result.moves()).isGreaterThanOrEqualTo(5_000);
        assertThat(result.stoppedEarly()).isFalse();
    }

    @Test
    void auditorAgreesWithTheScore() {
        SolveResult result = solver.solve(SampleWeek.of(8, 40), SHORT);

        assertThat(RosterAuditor.audit(result.roster()).score()).isEqualTo(result.score());
    }

    @Test
    void leavesTheProblemAsItWas() {
        Roster problem = SampleWeek.of(4, 12);

        SolveResult result = solver.solve(problem, SHORT);

        assertThat(result.roster()).isNotSameAs(problem);
        assertThat(problem.getAssignments()).extracting(Assignment::getEmployee).containsOnlyNulls();
        assertThat(problem.getSessions()).extracting(Session::getStart).containsOnlyNulls();
    }

    @Test
    void startsFromTheValuesOfTheProblem() {
        Roster solved = solver.solve(SampleWeek.of(6, 30), SHORT).roster();

        SolveResult again = solver.solve(solved, SolverSettings.ofMoves(1));

        assertThat(again.score()).isGreaterThanOrEqualTo(solved.getScore());
        assertThat(RosterValues.of(again.roster())).isEqualTo(RosterValues.of(solved));
    }

    @Test
    void keepsWhatIsLocked() {
        Roster problem = SampleWeek.of(6, 30);
        Session session = problem.getSessions().get(3);
        session.setStart(session.getAllowedStarts().getLast());
        session.setPinned(true);
        Assignment seat = problem.getAssignments().get(7);
        seat.setEmployee(problem.getEmployees().getLast());
        seat.setPinned(true);
        Assignment locked = problem.getAssignments().get(9);
        locked.setPinned(true);

        Roster solved = solver.solve(problem, SHORT).roster();

        assertThat(solved.getSessions().get(3).getStart()).isEqualTo(session.getStart());
        assertThat(solved.getAssignments().get(7).getEmployee())
                .isEqualTo(problem.getEmployees().getLast());
        assertThat(solved.getAssignments().get(9).getEmployee()).isNull();
    }

    @Test
    void seatThatNobodyCanTakeWithoutBreakingARuleStaysEmpty() {
        Employee amina = week.employee("amina");
        for (int i = 0; i < 2; i++) {
            week.seat(week.session(week.activity("visit" + i), s -> s.during("Mon 9:00-10:00")));
        }

        SolveResult result = solver.solve(week.roster(), SHORT);

        assertThat(result.roster().getAssignments())
                .extracting(Assignment::getEmployee)
                .containsExactlyInAnyOrder(amina, null);
        assertThat(result.score().hardScore()).isZero();
    }

    @Test
    void emptyWeekIsSolvedAtOnce() {
        SolveResult result = solver.solve(week.roster(), SHORT);

        assertThat(result.moves()).isZero();
        assertThat(result.score().isFeasible()).isTrue();
        assertThat(result.kpis().coverage().total().percent()).isEqualTo(100.0);
    }

    @Test
    void weekWithNothingFreeIsSolvedAtOnce() {
        Employee amina = week.employee("amina");
        week.seat(week.session(week.activity("visit"), s -> s.during("Sun 9:00-10:00")), amina)
                .setPinned(true);

        SolveResult result = solver.solve(week.roster(), SolverSettings.ofMoves(Long.MAX_VALUE));

        assertThat(result.moves()).isZero();
        assertThat(result.roster().getAssignments().getFirst().getEmployee()).isEqualTo(amina);
        assertThat(result.score().hardScore()).isNegative();
    }

    @Test
    void valueOutsideItsRangeIsReplacedUnlessItIsLocked() {
        Employee amina = week.employee("amina");
        Employee bo = week.employee("bo");
        var onlyBo = week.session(week.activity("visit"), s -> s.startsOneOf("Mon 9:00", "Tue 9:00"));
        onlyBo.setStart(When.at("Sun 9:00"));
        week.seat(onlyBo, s -> s.named(bo).heldBy(amina));
        var locked = week.session(week.activity("course"), s -> s.during("Wed 9:00-10:00"));
        week.seat(locked, s -> s.named(bo).heldBy(amina)).setPinned(true);

        Roster solved = solver.solve(week.roster(), SHORT).roster();

        assertThat(solved.getSessions().getFirst().getStart()).isIn(When.at("Mon 9:00"), When.at("Tue 9:00"));
        assertThat(solved.getAssignments()).extracting(Assignment::getEmployee).containsExactly(bo, amina);
    }

    @Test
    void weekWithSeatsButNobodyToTakeThemStaysEmpty() {
        week.seat(week.session(week.activity("visit"), s -> s.startsOneOf("Mon 9:00", "Tue 9:00")));

        SolveResult result = solver.solve(week.roster(), SHORT);

        assertThat(result.roster().getAssignments().getFirst().getEmployee()).isNull();
        assertThat(result.roster().getSessions().getFirst().getStart()).isNotNull();
    }
}
