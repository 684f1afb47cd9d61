package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.STABILITY;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.RosterChange;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.SessionSnapshot;
import dk.naerplan.solver.rules.StabilityJustification;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StabilityRuleTest {

    private final RosterFixture week = new RosterFixture();
    private final Office hall = week.centralOffice("hall", 0);
    private final Office local = week.localOffice("local", week.area("nord"));
    private final Employee amina = week.employee("amina", spec -> spec.offices(hall, local));
    private final Employee bo = week.employee("bo");
    private final Session session = week.session(week.activity("visits"), spec -> spec.during("Sun 9:00-10:00"));
    private final Assignment seat = week.seat(session, amina);
    private final Placement placement = week.placement(amina, "Mon", hall);

    @Nested
    class Stability {

        @Test
        void rosterWithoutBaselineMayBecomeAnything() {
            RuleCheck.that(STABILITY, week).isKept();
        }

        @Test
        void nothingChangedIsFine() {
            seat.setBaseline(new Baseline<>(amina));
            session.setBaseline(new Baseline<>(When.at("Sun 9:00")));
            placement.setBaseline(new Baseline<>(hall));
            RuleCheck.that(STABILITY, week).isKept();
        }

        @Test
        void anotherEmployeeOnTheSeatIsAChange() {
            seat.setBaseline(new Baseline<>(bo));
            RuleCheck.that(STABILITY, week)
                    .because(new StabilityJustification(
                            new RosterChange.OfSeat(SeatSnapshot.of(seat), Optional.of(bo), Optional.of(amina))));
        }

        @Test
        void emptyAndFilledSeatsAreChanges() {
            seat.setBaseline(new Baseline<>(null));
            var emptied = week.seat(session);
            emptied.setBaseline(new Baseline<>(bo));
            var stillEmpty = week.seat(session);
            stillEmpty.setBaseline(new Baseline<>(null));
            RuleCheck.that(STABILITY, week)
                    .because(
                            new StabilityJustification(new RosterChange.OfSeat(
                                    SeatSnapshot.of(seat), Optional.empty(), Optional.of(amina))),
                            new StabilityJustification(new RosterChange.OfSeat(
                                    SeatSnapshot.of(emptied), Optional.of(bo), Optional.empty())));
        }

        @Test
        void anotherStartIsAChange() {
            session.setBaseline(new Baseline<>(When.at("Sun 9:15")));
            RuleCheck.that(STABILITY, week)
                    .because(new StabilityJustification(
                            new RosterChange.OfStart(SessionSnapshot.of(session), Optional.of(When.at("Sun 9:15")))));
        }

        @Test
        void anotherOfficeIsAChange() {
            placement.setBaseline(new Baseline<>(local));
            RuleCheck.that(STABILITY, week)
                    .because(new StabilityJustification(
                            new RosterChange.OfPlacement(amina, When.day("Mon"), Optional.of(local), hall)));
        }

        @Test
        void eachChangeIsAMatch() {
            seat.setBaseline(new Baseline<>(bo));
            session.setBaseline(new Baseline<>(0));
            placement.setBaseline(new Baseline<>(null));
            RuleCheck.that(STABILITY, week).costs(3, 3);
        }

        @Test
        void undecidedSessionAndPlacementAreLeftOutButTheSeatCounts() {
            var open = week.session(week.activity("open"), spec -> spec.startsOneOf("Mon 9:00", "Mon 10:00"));
            open.setBaseline(new Baseline<>(When.at("Mon 9:00")));
            week.placement(amina, "Tue", null).setBaseline(new Baseline<>(hall));
            week.seat(open, amina).setBaseline(new Baseline<>(bo));
            RuleCheck.that(STABILITY, week).costs(1, 1);
        }
    }
}
