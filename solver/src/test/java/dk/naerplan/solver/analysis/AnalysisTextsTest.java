package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.Difference.PlacementChanged;
import dk.naerplan.solver.analysis.Difference.SeatChanged;
import dk.naerplan.solver.analysis.Difference.SessionGained;
import dk.naerplan.solver.analysis.Difference.SessionLost;
import dk.naerplan.solver.analysis.Difference.StartChanged;
import dk.naerplan.solver.analysis.Obstacle.NeverAvailable;
import dk.naerplan.solver.analysis.Obstacle.NotFinanced;
import dk.naerplan.solver.analysis.Obstacle.Unqualified;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AnalysisTextsTest {

    private static final String BUNDLE = "dk.naerplan.solver.analysis.analysis";

    private final AnalysisTexts danish = AnalysisTexts.in(Locale.of("da", "DK"));
    private final AnalysisTexts english = AnalysisTexts.in(Locale.UK);
    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Office hall = week.centralOffice("hall", 0);
    private final Office local = week.localOffice("nordkontor", nord);
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");
    private final Session visit = week.session(week.activity("visit"), s -> s.during("Tue 8:30-10:00"));
    private final Assignment seat = week.seat(visit);

    @Test
    void seatsAreTakenLeftAndPassedOn() {
        says(
                new SeatChanged(seat, Optional.of(amina), Optional.of(bo)),
                "Visit, tir 8:30: Bo i stedet for Amina",
                "Visit, Tue 8:30: Bo instead of Amina");
        says(
                new SeatChanged(seat, Optional.empty(), Optional.of(bo)),
                "Visit, tir 8:30: Bo tager en plads, der var ubemandet",
                "Visit, Tue 8:30: Bo takes a seat that was empty");
        says(
                new SeatChanged(seat, Optional.of(amina), Optional.empty()),
                "Visit, tir 8:30: Amina er der ikke længere, og pladsen er ubemandet",
                "Visit, Tue 8:30: Amina is no longer there, and the seat is empty");
    }

    @Test
    void startsAreMovedSetAndLost() {
        Optional<Integer> early = Optional.of(When.at("Tue 8:30"));
        Optional<Integer> late = Optional.of(When.at("Sun 13:05"));
        says(
                new StartChanged(visit, early, late, List.of()),
                "Visit: søn 13:05 i stedet for tir 8:30",
                "Visit: Sun 13:05 instead of Tue 8:30");
        says(
                new StartChanged(visit, Optional.empty(), late, List.of()),
                "Visit: har fået tidspunktet søn 13:05",
                "Visit: now has the time Sun 13:05");
        says(
                new StartChanged(visit, early, Optional.empty(), List.of()),
                "Visit: har ikke længere et tidspunkt (var tir 8:30)",
                "Visit: no longer has a time (was Tue 8:30)");
    }

    @Test
    void placementsAreMovedSetAndLost() {
        says(
                new PlacementChanged(amina, 2, Optional.of(hall), Optional.of(local)),
                "Amina, ons: Nordkontor i stedet for Hall",
                "Amina, Wed: Nordkontor instead of Hall");
        says(
                new PlacementChanged(amina, 2, Optional.empty(), Optional.of(local)),
                "Amina, ons: placeret på Nordkontor",
                "Amina, Wed: placed at Nordkontor");
        says(
                new PlacementChanged(amina, 2, Optional.of(hall), Optional.empty()),
                "Amina, ons: ingen placering (var Hall)",
                "Amina, Wed: no placement (was Hall)");
    }

    @Test
    void sessionsAreGainedAndLost() {
        Session open = week.session(week.activity("open"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00"));
        says(new SessionGained(open, List.of()), "Ny: Open, uden tidspunkt", "New: Open, without a time");
        says(new SessionLost(visit, List.of()), "Aflyst: Visit, tir 8:30", "Cancelled: Visit, Tue 8:30");
    }

    @Test
    void everyReasonIsInTheSentence() {
        says(
                List.of(new NeverAvailable()),
                "Amina er ikke til rådighed, når aktiviteten kan holdes",
                "Amina is not available when the activity can be held");
        says(
                List.of(new NotFinanced(nord), new NeverAvailable()),
                "Amina har ingen bevilling, der dækker Nord og er ikke til rådighed, når aktiviteten kan holdes",
                "Amina has no grant that covers Nord and is not available when the activity can be held");
        List<Obstacle> three =
                List.of(new Unqualified(new UnmetDemand.Excluded()), new NotFinanced(nord), new NeverAvailable());
        assertThat(danish.sentence(new Ineligible(amina, three)))
                .startsWith("Amina " + RuleTexts.unmet(new UnmetDemand.Excluded(), Locale.of("da")) + ", har ingen");
    }

    @Test
    void seatThatNobodyCanTakeNamesWhatKeepsMostPeopleAway() {
        week.seat(week.session(week.activity("late"), s -> s.during("Mon 20:00-21:00")), s -> s.excluded(bo));

        String inDanish = danish.sentence(emptySeat("late"));
        String inEnglish = english.sentence(emptySeat("late"));

        assertThat(inDanish)
                .startsWith("Ingen kan tage pladsen: 2 × er ikke til rådighed, når aktiviteten kan holdes og 1 × ");
        assertThat(inEnglish)
                .startsWith("Nobody can take the seat: 2 × is not available when the activity can be held and 1 × ");
    }

    @Test
    void seatThatIsBlockedNamesTheRules() {
        week.seat(visit, amina);
        week.seat(week.session(week.activity("same"), s -> s.during("Tue 9:00-10:00")), s -> s.named(amina));

        assertThat(danish.sentence(emptySeat("same")))
                .isEqualTo("De, der kan tage pladsen, er forhindret: Amina (Overlap).");
        assertThat(english.sentence(emptySeat("same")))
                .isEqualTo("Those who can take the seat are prevented: Amina (Overlapping sessions).");
    }

    @Test
    void seatThatSomebodyCouldTakeNamesTheBest() {
        assertThat(danish.sentence(emptySeat("visit"))).isEqualTo("Amina kan tage pladsen.");
        assertThat(english.sentence(emptySeat("visit"))).isEqualTo("Amina can take the seat.");
    }

    @Test
    void seatOfASessionWithoutATimeSaysSo() {
        week.seat(week.session(week.activity("open"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00")));

        assertThat(danish.sentence(emptySeat("open"))).isEqualTo("Aktiviteten har ikke et tidspunkt endnu.");
    }

    @Test
    void effectIsSaidRuleByRule() {
        seat.setEmployee(amina);
        var busy = week.seat(week.session(week.activity("same"), s -> s.during("Tue 9:00-10:00")), bo);
        Roster roster = week.roster();
        try (var trial = new WhatIf(roster)) {
            Effect overlap = trial.give(busy, amina);
            Effect nothing = trial.give(busy, bo);
            Effect empty = trial.give(busy, null);

            assertThat(danish.sentences(overlap)).hasSize(2).first().asString().startsWith("Amina mangler 1 t ");
            assertThat(danish.sentences(nothing)).isEmpty();
            assertThat(danish.sentences(empty)).hasSize(1);
        }
        busy.setEmployee(null);
        try (var trial = new WhatIf(roster)) {
            assertThat(danish.sentences(trial.give(busy, bo)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("Bortfalder: ");
        }
    }

    private EmptySeat emptySeat(String activity) {
        return EmptySeat.in(week.roster()).stream()
                .filter(empty -> empty.seat().activity().id().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Locale.of("da"))).containsExactlyInAnyOrderElementsOf(keys(Locale.ENGLISH));
    }

    private static List<String> keys(Locale locale) {
        String[] keys = ResourceBundle.getBundle(BUNDLE, locale).keySet().toArray(String[]::new);
        return Arrays.asList(keys);
    }

    private void says(Difference difference, String inDanish, String inEnglish) {
        assertThat(danish.sentence(difference)).isEqualTo(inDanish);
        assertThat(english.sentence(difference)).isEqualTo(inEnglish);
    }

    private void says(List<Obstacle> obstacles, String inDanish, String inEnglish) {
        var ineligible = new Ineligible(amina, obstacles);
        assertThat(danish.sentence(ineligible)).isEqualTo(inDanish);
        assertThat(english.sentence(ineligible)).isEqualTo(inEnglish);
    }
}
