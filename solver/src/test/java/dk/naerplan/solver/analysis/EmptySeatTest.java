package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.EmptySeat.Reason;
import dk.naerplan.solver.analysis.Obstacle.NeverAvailable;
import dk.naerplan.solver.analysis.Obstacle.NotFinanced;
import dk.naerplan.solver.analysis.Obstacle.Unqualified;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptySeatTest {

    private final RosterFixture week = new RosterFixture();

    @Test
    void seatThatIsTakenIsNotListed() {
        Employee amina = week.employee("amina");
        week.seat(week.session(week.activity("visit"), s -> s), amina);

        assertThat(EmptySeat.in(week.roster())).isEmpty();
    }

    @Test
    void everyReasonIsNamedForEverybodyWhoIsNotEligible() {
        Competency homework = week.competency("homework");
        var nord = week.area("nord");
        var syd = week.grant("plan", week.area("syd"));
        Employee amina = week.employee("amina", e -> e.holds(homework, 1));
        Employee bo =
                week.employee("bo", e -> e.holds(homework, 2).grant(syd).time(t -> t.available("Tue 8:00-16:00")));
        Session cafe = week.session(week.activity("cafe", a -> a.in(nord)), s -> s.during("Mon 9:00-10:00"));
        week.seat(cafe, s -> s.demands(homework, 2));

        EmptySeat empty = only();

        assertThat(empty.reason()).isEqualTo(Reason.NOBODY_ELIGIBLE);
        assertThat(empty.ineligible())
                .containsExactly(
                        new Ineligible(
                                amina,
                                List.of(new Unqualified(
                                        new UnmetDemand.CompetencyTooLow(new CompetencyDemand(homework, 2), 1)))),
                        new Ineligible(bo, List.of(new NotFinanced(nord), new NeverAvailable())));
    }

    @Test
    void hardRuleThatPreventsEverybodyEligibleIsNamed() {
        Employee amina = week.employee("amina");
        week.seat(week.session(week.activity("visit"), s -> s.during("Mon 9:00-10:00")), amina);
        week.seat(week.session(week.activity("cafe"), s -> s.during("Mon 9:30-10:30")));

        EmptySeat empty = only();

        assertThat(empty.reason()).isEqualTo(Reason.ALL_BLOCKED);
        assertThat(empty.blocked()).extracting(option -> option.choice().id()).containsExactly("amina");
        assertThat(empty.blocked().getFirst().effect().rules().getFirst().rule().id())
                .isEqualTo("overlap");
        assertThat(empty.free()).isEmpty();
    }

    @Test
    void somebodyFreeIsNamed() {
        Employee amina = week.employee("amina");
        week.seat(week.session(week.activity("visit"), s -> s));

        EmptySeat empty = only();

        assertThat(empty.reason()).isEqualTo(Reason.SOMEBODY_FREE);
        assertThat(empty.free()).extracting(Recommendation.Option::choice).containsExactly(amina);
    }

    @Test
    void sessionWithoutATimeIsTheReasonItself() {
        week.employee("amina");
        week.seat(week.session(week.activity("visit"), s -> s.startsOneOf("Mon 9:00", "Tue 9:00")));

        assertThat(only().reason()).isEqualTo(Reason.NO_TIME);
    }

    @Test
    void mostCostlySeatComesFirst() {
        week.seat(week.session(week.activity("small"), s -> s));
        week.seat(week.session(week.activity("urgent", a -> a.priority(Priority.CRITICAL)), s -> s));

        assertThat(EmptySeat.in(week.roster()))
                .extracting(empty -> empty.seat().activity().id())
                .containsExactly("urgent", "small");
    }

    private EmptySeat only() {
        List<EmptySeat> empty = EmptySeat.in(week.roster());
        assertThat(empty).hasSize(1);
        return empty.getFirst();
    }
}
