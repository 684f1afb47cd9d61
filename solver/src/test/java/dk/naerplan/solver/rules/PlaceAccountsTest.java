package dk.naerplan.solver.rules;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceAccountsTest {

    private final TinyWeek tiny = new TinyWeek();

    @Test
    void moreEmployeesThanDesks() {
        Account.of(new DeskCapacityJustification(tiny.hall, 4, List.of(tiny.amina, tiny.bo, tiny.carl)))
                .says(
                        "Hall har 2 skriveborde til 3 medarbejdere fredag (Amina, Bo og Carl); placér en på et andet"
                                + " kontor.",
                        "Hall has 2 desks for 3 employees on Friday (Amina, Bo and Carl); place somebody at another"
                                + " office.")
                .employees("amina", "bo", "carl")
                .areas()
                .days(4)
                .seats();
    }

    @Test
    void officeWithoutDesks() {
        Account.of(new DeskCapacityJustification(tiny.house, 2, List.of(tiny.amina, tiny.bo)))
                .says(
                        "House har ingen skriveborde til 2 medarbejdere onsdag (Amina og Bo); placér en på et andet"
                                + " kontor.",
                        "House has no desks for 2 employees on Wednesday (Amina and Bo); place somebody at another"
                                + " office.")
                .areas("nord");
    }

    @Test
    void tooManyLocalDays() {
        Account.of(new OutpostedDaysJustification(tiny.amina, List.of(0, 1, 4)))
                .says(
                        "Amina sidder på lokale kontorer 3 dage (mandag, tirsdag og fredag), og det er 2 mere end"
                                + " tilladt; placér en af dagene centralt.",
                        "Amina sits at local offices on 3 days (Monday, Tuesday and Friday), 2 more than the policy"
                                + " allows; place a day at a central office.")
                .employees("amina")
                .days(0, 1, 4)
                .areas()
                .seats();
    }

    @Test
    void severalOfficesInAWeek() {
        Account.of(new DeskHoppingJustification(tiny.bo, List.of(tiny.hall, tiny.house)))
                .says(
                        "Bo sidder på 2 kontorer i ugen (Hall og House); ét kontor ville give mere ro.",
                        "Bo sits at 2 offices this week (Hall and House); one office would be calmer.")
                .employees("bo")
                .areas()
                .seats()
                .days();
    }

    @Test
    void roomThatIsBookedTwice() {
        var meeting = tiny.online("meeting", "Tue 10:30-12:00").session();
        Account.of(new VenueConflictJustification(tiny.visit.session(), meeting, 30))
                .says(
                        "Visits, Nord, tir 8:30–11:00 og Meeting, tir 10:30–12:00 skal bruge Online samtidig i 30 min.;"
                                + " flyt en af dem.",
                        "Visits, Nord, Tue 8:30–11:00 and Meeting, Tue 10:30–12:00 are both at Online for 30 min; move"
                                + " one of them.")
                .sessions("visits-1", "meeting-2")
                .areas("nord")
                .days(1)
                .employees();
    }

    @Test
    void sessionsTooCloseUponEachOther() {
        var next = tiny.week.session(tiny.visits.getActivity(), spec -> spec.during("Thu 13:05-14:00"));
        Account.of(new SpacingJustification(tiny.visit.session(), SessionSnapshot.of(next), 1))
                .says(
                        "Visits ligger tir 8:30 og tor 13:05, men der skal være 3 dage fra den ene gang til den næste;"
                                + " flyt en af dem.",
                        "Visits is held on Tue 8:30 and Thu 13:05, but its sessions should be 3 days apart; move one of"
                                + " them.")
                .sessions("visits-1", "visits-2")
                .areas("nord")
                .days(1, 3)
                .employees();
    }
}
