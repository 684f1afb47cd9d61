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
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        var homework = new CompetencyDemand(week.competency("homework"), 2);
        says(
                List.of(new Unqualified(new UnmetDemand.CompetencyTooLow(homework, 0)), new NeverAvailable()),
                "Amina har ikke kompetencen Homework og er ikke til rådighed, når aktiviteten kan holdes",
                "Amina does not hold Homework and is not available when the activity can be held");
        says(
                List.of(new Unqualified(new UnmetDemand.CompetencyTooLow(homework, 1))),
                "Amina har Homework på niveau 1, men der kræves 2",
                "Amina holds Homework at level 1, but 2 is demanded");
        says(
                List.of(new Unqualified(new UnmetDemand.OtherProfession(RosterFixture.EDUCATOR))),
                "Amina har en anden faglighed end Pædagog",
                "Amina has another profession than Pædagog");
        says(
                List.of(new Unqualified(new UnmetDemand.HasReportingDuty()), new NotFinanced(nord)),
                "Amina har underretningspligt og har ingen bevilling, der dækker Nord",
                "Amina has a duty to report concerns and has no grant that covers Nord");
        says(
                List.of(
                        new Unqualified(new UnmetDemand.HasReportingDuty()),
                        new Unqualified(new UnmetDemand.NotNamed()),
                        new Unqualified(new UnmetDemand.Excluded())),
                "Amina har underretningspligt, er ikke blandt de udpegede og må ikke tage pladsen",
                "Amina has a duty to report concerns, is not among those the seat is for and must not take the seat");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasANameInBothLanguages(Role role) {
        List<Obstacle> missing = List.of(new Unqualified(new UnmetDemand.RoleMissing(role)));

        assertThat(danish.sentence(new Ineligible(amina, missing))).startsWith("Amina har ikke rollen ");
        assertThat(english.sentence(new Ineligible(amina, missing))).startsWith("Amina does not have the role ");
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
