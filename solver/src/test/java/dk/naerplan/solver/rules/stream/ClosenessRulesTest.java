package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.EXTRA_FACES;
import static dk.naerplan.solver.rules.RosterRule.SPLIT_LEAD;
import static dk.naerplan.solver.rules.RosterRule.UNFAMILIAR_CONTACT;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.ExtraFacesJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.SplitLeadJustification;
import dk.naerplan.solver.rules.UnfamiliarContactJustification;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClosenessRulesTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final ResidentGroup youth = week.group("youth", nord, 2);
    private final Activity club = week.activity("club", spec -> spec.group(youth));
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");

    private Assignment seat(Activity activity, Employee employee) {
        return week.seat(week.session(activity, spec -> spec.during("Sun 9:00-10:30")), employee);
    }

    @Nested
    class UnfamiliarContact {

        @Test
        void knownFaceCostsNothing() {
            seat(club, week.employee("known", spec -> spec.knows(youth, 100)));
            RuleCheck.that(UNFAMILIAR_CONTACT, week).isKept();
        }

        @Test
        void strangerCostsAllMinutesTimesTheSensitivity() {
            var seat = seat(club, amina);
            RuleCheck.that(UNFAMILIAR_CONTACT, week)
                    .because(new UnfamiliarContactJustification(amina, SeatSnapshot.of(seat), youth, 0, 2 * 90));
        }

        @Test
        void halfKnownFaceCostsHalfRoundedDown() {
            var known = week.employee("known", spec -> spec.knows(youth, 47));
            var seat = seat(club, known);
            RuleCheck.that(UNFAMILIAR_CONTACT, week)
                    .because(new UnfamiliarContactJustification(known, SeatSnapshot.of(seat), youth, 47, 95));
        }

        @Test
        void lessThanOneUnitIsNoMatch() {
            var known = week.employee("known", spec -> spec.knows(youth, 99));
            week.seat(week.session(club, spec -> spec.during("Mon 9:00-9:49")), known);
            RuleCheck.that(UNFAMILIAR_CONTACT, week).isKept();
        }

        @Test
        void knowingAnotherGroupDoesNotHelp() {
            var other = week.group("families", nord, 3);
            seat(club, week.employee("known", spec -> spec.knows(other, 100)));
            RuleCheck.that(UNFAMILIAR_CONTACT, week).costs(1, 180);
        }

        @Test
        void sensitivityIsThatOfTheActivity() {
            seat(week.activity("trip", spec -> spec.group(youth).sensitivity(1)), amina);
            seat(week.activity("fair", spec -> spec.group(youth).sensitivity(0)), amina);
            RuleCheck.that(UNFAMILIAR_CONTACT, week).costs(1, 90);
        }

        @Test
        void activityWithoutGroupHasNoContact() {
            seat(week.activity("meeting", spec -> spec.sensitivity(3)), amina);
            RuleCheck.that(UNFAMILIAR_CONTACT, week).isKept();
        }

        @Test
        void eachSeatIsAMatch() {
            seat(club, amina);
            seat(club, amina);
            RuleCheck.that(UNFAMILIAR_CONTACT, week).costs(2, 360);
        }

        @Test
        void emptySeatIsLeftOut() {
            week.seat(week.session(club, spec -> spec));
            RuleCheck.that(UNFAMILIAR_CONTACT, week).isKept();
        }
    }

    @Nested
    class ExtraFaces {

        @Test
        void oneFaceInSeveralSeatsIsFine() {
            seat(club, amina);
            seat(club, amina);
            RuleCheck.that(EXTRA_FACES, week).isKept();
        }

        @Test
        void facesAfterTheFirstCountTimesTheSensitivityOfTheGroup() {
            seat(club, bo);
            seat(week.activity("trip", spec -> spec.group(youth).sensitivity(0)), amina);
            seat(club, week.employee("carl"));
            RuleCheck.that(EXTRA_FACES, week)
                    .because(new ExtraFacesJustification(
                            youth,
                            List.of(amina, bo, week.roster().getEmployees().getLast())));
            RuleCheck.that(EXTRA_FACES, week).costs(1, 2 * 2);
        }

        @Test
        void groupsAreCountedApart() {
            seat(club, amina);
            seat(week.activity("cafe", spec -> spec.group(week.group("families", nord, 2))), bo);
            RuleCheck.that(EXTRA_FACES, week).isKept();
        }

        @Test
        void groupWithoutSensitivityDoesNotMind() {
            var anybody = week.activity("fair", spec -> spec.group(week.group("all", nord, 0)));
            seat(anybody, amina);
            seat(anybody, bo);
            RuleCheck.that(EXTRA_FACES, week).isKept();
        }

        @Test
        void eachGroupIsAMatch() {
            var cafe = week.activity("cafe", spec -> spec.group(week.group("families", nord, 3)));
            for (Employee employee : List.of(amina, bo)) {
                seat(club, employee);
                seat(cafe, employee);
            }
            RuleCheck.that(EXTRA_FACES, week).costs(2, 2 + 3);
        }

        @Test
        void emptySeatAndActivityWithoutGroupAreLeftOut() {
            seat(club, amina);
            week.seat(week.session(club, spec -> spec));
            seat(week.activity("meeting"), bo);
            RuleCheck.that(EXTRA_FACES, week).isKept();
        }
    }

    @Nested
    class SplitLead {

        private void lead(Activity activity, Employee employee) {
            week.seat(
                    week.session(activity, spec -> spec.during("Sun 9:00-10:00")),
                    spec -> spec.lead().heldBy(employee));
        }

        @Test
        void oneLeaderIsFine() {
            lead(club, amina);
            lead(club, amina);
            RuleCheck.that(SPLIT_LEAD, week).isKept();
        }

        @Test
        void leadersAfterTheFirstCountTimesTheSensitivityOfTheActivity() {
            lead(club, bo);
            lead(club, amina);
            RuleCheck.that(SPLIT_LEAD, week).because(new SplitLeadJustification(club, List.of(amina, bo)));
            lead(club, week.employee("carl"));
            RuleCheck.that(SPLIT_LEAD, week).costs(1, 2 * 2);
        }

        @Test
        void othersMayHelp() {
            lead(club, amina);
            seat(club, bo);
            RuleCheck.that(SPLIT_LEAD, week).isKept();
        }

        @Test
        void activitiesAreCountedApart() {
            lead(club, amina);
            lead(week.activity("cafe", spec -> spec.sensitivity(1)), bo);
            RuleCheck.that(SPLIT_LEAD, week).isKept();
        }

        @Test
        void activityWithoutSensitivityDoesNotMind() {
            var meeting = week.activity("meeting");
            lead(meeting, amina);
            lead(meeting, bo);
            RuleCheck.that(SPLIT_LEAD, week).isKept();
        }

        @Test
        void eachActivityIsAMatch() {
            var cafe = week.activity("cafe", spec -> spec.sensitivity(1));
            for (Employee employee : List.of(amina, bo)) {
                lead(club, employee);
                lead(cafe, employee);
            }
            RuleCheck.that(SPLIT_LEAD, week).costs(2, 2 + 1);
        }

        @Test
        void emptyLeadSeatIsLeftOut() {
            lead(club, amina);
            week.seat(week.session(club, spec -> spec), spec -> spec.lead());
            RuleCheck.that(SPLIT_LEAD, week).isKept();
        }
    }
}
