package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");
    private final Session early = week.session(week.activity("early"), s -> s.during("Mon 7:00-9:00"));
    private final Session late =
            week.session(week.activity("late", a -> a.in(week.area("nord"))), s -> s.during("Tue 15:00-17:00"));

    @Test
    void totalsAreThoseOfTheAuditor() {
        Roster roster = new RosterSolver()
                .solve(SampleWeek.of(6, 30), SolverSettings.ofMoves(500))
                .roster();

        Explanation explanation = Explanation.of(roster);

        Audit audit = RosterAuditor.audit(roster);
        assertThat(explanation.score()).isEqualTo(audit.score());
        assertThat(explanation.totals(roster))
                .isNotEmpty()
                .allSatisfy((rule, total) -> assertThat(total).isEqualTo(audit.of(rule)));
        assertThat(audit.rules().keySet())
                .filteredOn(rule -> audit.of(rule).matches() > 0)
                .containsExactlyElementsOf(explanation.totals(roster).keySet());
    }

    @Test
    void gravestFindingsComeFirst() {
        week.seat(early, amina);
        week.seat(late);
        week.seat(late, bo);

        assertThat(Explanation.of(week.roster()).findings())
                .extracting(Finding::rule)
                .startsWith(RosterRule.AVAILABILITY, RosterRule.AVAILABILITY, RosterRule.COVERAGE);
    }

    @Test
    void findingsAreFoundByEmployeeSessionSeatAreaAndDay() {
        week.seat(early, amina);
        var lateSeat = week.seat(late, bo);
        Explanation hard = Explanation.of(week.roster()).onLevel(RuleLevel.HARD);

        assertThat(hard.findings()).hasSize(2);
        assertThat(hard.ofEmployee("amina").findings()).hasSize(1);
        assertThat(hard.ofEmployee("carl").findings()).isEmpty();
        assertThat(hard.ofSession(late.getId()).findings())
                .containsExactlyElementsOf(hard.ofEmployee("bo").findings());
        assertThat(hard.ofSeat(lateSeat.getId()).findings()).hasSize(1);
        assertThat(hard.ofArea("nord").findings()).hasSize(1);
        assertThat(hard.ofDay(0).findings())
                .containsExactlyElementsOf(hard.ofEmployee("amina").findings());
        assertThat(hard.ofDay(2).findings()).isEmpty();
        assertThat(hard.ofRule(RosterRule.OVERLAP).findings()).isEmpty();
    }

    @Test
    void ruleThatIsSwitchedOffFindsNothing() {
        week.seat(early, amina);
        Roster roster = week.roster();
        RuleWeights.override(roster, RosterRule.AVAILABILITY, 0);

        assertThat(Explanation.of(roster).onLevel(RuleLevel.HARD).findings()).isEmpty();
    }

    @Test
    void goesByTheStartsOfTheSessions() {
        week.seat(early, amina);
        Roster roster = week.roster();
        roster.getSessions().getFirst().setStart(When.at("Mon 9:00"));

        assertThat(Explanation.of(roster).onLevel(RuleLevel.HARD).findings()).isEmpty();
    }

    @Test
    void emptyWeekHasNothingToExplain() {
        assertThat(Explanation.of(new RosterFixture().roster()).findings()).isEmpty();
    }
}
