package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Recommendation.Option;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private final RosterFixture week = new RosterFixture();
    private final ResidentGroup youth = week.group("youth", week.area("nord"), 3);
    private final Employee carl = week.employee("carl");
    private final Employee bo = week.employee("bo", e -> e.knows(youth, 40));
    private final Employee amina = week.employee("amina", e -> e.knows(youth, 80));
    private final Session visit = week.session(
            week.activity("visit", a -> a.group(youth)), s -> s.startsOneOf("Mon 9:00", "Tue 9:00", "Sun 9:00"));

    RecommendationTest() {
        visit.setStart(When.at("Mon 9:00"));
    }

    @Test
    void knownFacesComeFirst() {
        Assignment seat = week.seat(visit);

        assertThat(Recommendation.forSeat(week.roster(), seat).options())
                .extracting(Option::choice)
                .containsExactly(amina, bo, carl);
    }

    @Test
    void whoeverIsOnTheSeatNowHasNoEffect() {
        Assignment seat = week.seat(visit, bo);

        Option<Employee> current =
                Recommendation.forSeat(week.roster(), seat).options().get(1);

        assertThat(current.choice()).isEqualTo(bo);
        assertThat(current.effect().difference()).isEqualTo(HardMediumSoftLongScore.ZERO);
        assertThat(current.effect().rules()).isEmpty();
    }

    @Test
    void whoeverWouldBreakAHardRuleComesLastAndTheRuleIsNamed() {
        Session busy = week.session(week.activity("busy"), s -> s.during("Mon 9:00-10:00"));
        week.seat(busy, amina);
        Assignment seat = week.seat(visit);

        Option<Employee> last =
                Recommendation.forSeat(week.roster(), seat).options().getLast();

        assertThat(last.choice()).isEqualTo(amina);
        assertThat(last.effect().isRuleClean()).isFalse();
        RuleEffect overlap = last.effect().rules().getFirst();
        assertThat(overlap.rule()).isEqualTo(RosterRule.OVERLAP);
        assertThat(overlap.difference()).isEqualTo(60);
        assertThat(overlap.come()).hasSize(1);
        assertThat(overlap.gone()).isEmpty();
    }

    @Test
    void effectOnARuleIsWhatItsCostChanges() {
        Assignment seat = week.seat(visit, carl);

        Effect effect =
                Recommendation.forSeat(week.roster(), seat).options().getFirst().effect();

        RuleEffect familiarity = effect.rules().getFirst();
        assertThat(familiarity.rule()).isEqualTo(RosterRule.UNFAMILIAR_CONTACT);
        assertThat(familiarity.difference()).isEqualTo(-20L * 3 * 60 * 80 / 100);
        assertThat(effect.difference().softScore())
                .isEqualTo(-effect.rules().stream()
                        .filter(rule -> rule.rule() != RosterRule.COVERAGE)
                        .mapToLong(RuleEffect::difference)
                        .sum());
    }

    @Test
    void everyEffectIsWhatTheAuditorSaysOfTheChangedRoster() {
        Roster roster = new RosterSolver()
                .solve(SampleWeek.of(6, 30), SolverSettings.ofMoves(2_000))
                .roster();
        HardMediumSoftLongScore before = RosterAuditor.audit(roster).score();

        for (int i = 0; i < roster.getAssignments().size(); i += 7) {
            for (Option<Employee> option : Recommendation.forSeat(
                            roster, roster.getAssignments().get(i))
                    .options()) {
                Roster changed = RosterEdit.copyOf(roster);
                changed.getAssignments().get(i).setEmployee(option.choice());
                assertThat(option.effect().difference())
                        .isEqualTo(RosterAuditor.audit(changed).score().subtract(before));
            }
        }
    }

    @Test
    void startsAreRankedToo() {
        week.seat(visit, amina);
        week.seat(week.session(week.activity("busy"), s -> s.during("Mon 9:00-10:00")), amina);

        Recommendation<Integer> starts = Recommendation.forStart(week.roster(), visit);

        assertThat(starts.options())
                .extracting(Option::choice)
                .containsExactly(When.at("Tue 9:00"), When.at("Mon 9:00"), When.at("Sun 9:00"));
    }

    @Test
    void officesAreRankedToo() {
        Office hall = week.centralOffice("raadhus", 30, 0);
        Office nord = week.localOffice("nordkontor", youth.area());
        Employee dan = week.employee("dan", e -> e.offices(hall, nord));
        Placement placement = week.placement(dan, "Mon", hall);

        assertThat(Recommendation.forPlacement(week.roster(), placement).options())
                .extracting(Option::choice)
                .containsExactly(nord, hall);
    }

    @Test
    void rosterIsNotChangedByTheQuestion() {
        Assignment seat = week.seat(visit, bo);
        Roster roster = week.roster();

        Recommendation.forSeat(roster, seat);

        assertThat(seat.getEmployee()).isEqualTo(bo);
        assertThat(roster.getScore()).isNull();
    }
}
