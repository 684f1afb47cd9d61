package dk.naerplan.solver.rules;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeAccountsTest {

    private final TinyWeek tiny = new TinyWeek();

    @Test
    void seatsThatFollowTooClosely() {
        var meeting = tiny.online("meeting", "Tue 10:45-12:00");
        Account.of(new OverlapJustification(tiny.amina, 1, List.of(tiny.visit, meeting), 15))
                .says(
                        "Amina mangler 15 min. mellem aktiviteterne tirsdag (Visits 8:30–11:00 og Meeting"
                                + " 10:45–12:00); flyt en af dem, eller giv den til en anden.",
                        "Amina is 15 min short between the sessions of Tuesday (Visits 8:30–11:00 and Meeting"
                                + " 10:45–12:00); move one of them or give it to somebody else.")
                .employees("amina")
                .seats("visits-1/1", "meeting-2/2")
                .areas("nord")
                .days(1);
    }

    @Test
    void dayThatIsTooLong() {
        var evening = tiny.online("course", "Tue 18:00-21:00");
        Account.of(new DailyHoursJustification(tiny.amina, 1, List.of(tiny.visit, evening), 660, 600))
                .says(
                        "Amina arbejder 11 t tirsdag, og det er 1 t mere end tilladt; flyt en aktivitet, eller giv den"
                                + " til en anden.",
                        "Amina works 11 h on Tuesday, 1 h more than allowed; move a session or give it to somebody"
                                + " else.")
                .employees("amina")
                .seats("visits-1/1", "course-2/2")
                .areas("nord")
                .days(1);
    }

    @Test
    void weekThatIsTooLong() {
        Account.of(new WeeklyHoursJustification(tiny.amina, 2310, 2220))
                .says(
                        "Amina arbejder 38 t 30 min. i ugen, og det er 1 t 30 min. mere end ansættelsen og overarbejdet"
                                + " giver plads til; giv en aktivitet til en anden.",
                        "Amina works 38 h 30 min this week, 1 h 30 min more than contract and overtime allow; give a"
                                + " session to somebody else.")
                .employees("amina")
                .seats()
                .areas()
                .days();
    }

    @Test
    void nightsThatAreTooShort() {
        Account.of(new DailyRestJustification(tiny.bo, List.of(0, 3, 6), 660, 59))
                .says(
                        "Bo mangler 59 min. i hvilen på 11 t før mandag, torsdag og søndag; slut tidligere dagen før,"
                                + " eller begynd senere.",
                        "Bo is 59 min short of the 11 h of rest before Monday, Thursday and Sunday; end earlier the"
                                + " day before or begin later.")
                .employees("bo")
                .days(0, 3, 6)
                .seats()
                .areas();
    }

    @Test
    void oneNightIsNamedAlone() {
        Account.of(new DailyRestJustification(tiny.bo, List.of(5), 660, 60))
                .says(
                        "Bo mangler 1 t i hvilen på 11 t før lørdag; slut tidligere dagen før, eller begynd senere.",
                        "Bo is 1 h short of the 11 h of rest before Saturday; end earlier the day before or begin"
                                + " later.")
                .days(5);
    }

    @Test
    void weekWithoutALongRest() {
        Account.of(new WeeklyRestJustification(tiny.bo, 1900, 2100))
                .says(
                        "Bo hviler 31 t 40 min. i ét stræk i ugen, men har brug for 35 t; hold en dag fri for"
                                + " aktiviteter.",
                        "Bo rests 31 h 40 min in one piece this week and needs 35 h; keep a day free of sessions.")
                .employees("bo")
                .seats()
                .areas()
                .days();
    }

    @Test
    void travelOfADay() {
        Account.of(new TravelJustification(tiny.amina, 1, Optional.of(tiny.hall), List.of(tiny.visit), 40))
                .says(
                        "Amina er 40 min. undervejs tirsdag; aktiviteter tættere på hinanden eller på kontoret ville"
                                + " gøre vejen kortere.",
                        "Amina travels for 40 min on Tuesday; sessions closer to each other or to the office would"
                                + " shorten the way.")
                .employees("amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }
}
