package dk.naerplan.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptySeatsTest {

    private final Roster roster = EveryState.roster();

    private EmptySeat seat(String activity) {
        return new EmptySeats(roster, Texts.in(Languages.DANISH))
                .all().stream()
                        .filter(seat -> seat.title().equals(activity))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void emptySeatsComeInTheOrderOfTheWeekWithTheirDemand() {
        assertThat(new EmptySeats(roster, Texts.in(Languages.DANISH)).all())
                .extracting(EmptySeat::when, EmptySeat::title, EmptySeat::demand)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "man 9:00–11:00", "Konfliktmægling", "Mediation, niveau 2"),
                        org.assertj.core.api.Assertions.tuple(
                                "ons 9:00–11:00", "Lektiecafé", "Homework, niveau 1, kun Bo"));
    }

    @Test
    void seatThatNobodyIsQualifiedForSaysSo() {
        assertThat(seat("Konfliktmægling").why())
                .isEqualTo("Ingen medarbejder har det, der kræves (Mediation, niveau 2), og må arbejde i området.");
    }

    @Test
    void seatWhoseOnlyCandidateIsAwaySaysSo() {
        assertThat(seat("Lektiecafé").why()).isEqualTo("Bo kan tage den, men er ikke på arbejde på det tidspunkt.");
    }

    @Test
    void seatWhoseCandidatesAreTakenSaysByWhat() {
        EveryState.seatOf(roster, "Fritidsjob").setEmployee(null);

        assertThat(seat("Fritidsjob").why())
                .isEqualTo("Amina har Familiekursus 8:30–11:00."
                        + " Bo er ledig, men tid, hvile eller transport står i vejen, eller planen er ikke færdig.");
    }

    @Test
    void seatThatManyCouldTakeNamesThreeOfThemAndCountsTheOthers() {
        var week = new RosterFixture();
        List.of("amina", "bo", "carla", "david", "elif").forEach(week::employee);
        week.seat(week.session(week.activity("dialogmøde"), s -> s.during("Mon 9:00-10:00")));

        assertThat(new EmptySeats(week.roster(), Texts.in(Languages.DANISH)).all())
                .singleElement()
                .extracting(EmptySeat::why)
                .asString()
                .contains("Amina er ledig", "Bo er ledig", "Carla er ledig")
                .doesNotContain("David", "Elif")
                .endsWith(" 2 andre kan heller ikke tage den.");
    }

    @Test
    void seatOfASessionWithoutATimeSaysSo() {
        EveryState.seatOf(roster, "Bydelshave").getSession().setStart(null);
        EveryState.seatOf(roster, "Bydelshave").setStart(null);

        assertThat(seat("Bydelshave").why()).isEqualTo("Aktiviteten har endnu ikke fået et tidspunkt.");
        assertThat(seat("Bydelshave").when()).isEqualTo("uden tidspunkt");
    }
}
