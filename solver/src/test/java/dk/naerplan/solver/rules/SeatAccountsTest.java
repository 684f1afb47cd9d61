package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.UnmetDemand;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatAccountsTest {

    private static final Competency HOMEWORK = new Competency("homework", "lektiehjælp");

    private final TinyWeek tiny = new TinyWeek();

    @Test
    void competencyThatIsTooLow() {
        var tooLow = new UnmetDemand.CompetencyTooLow(new CompetencyDemand(HOMEWORK, 3), 1);
        Account.of(new CompetencyJustification(tiny.amina, tiny.visit, List.of(tooLow)))
                .says(
                        "Amina passer ikke til pladsen ved Visits, Nord, tir 8:30–11:00: Amina mangler lektiehjælp på"
                                + " niveau 3 (har niveau 1); giv pladsen til en, der passer.",
                        "Amina does not fit the seat at Visits, Nord, Tue 8:30–11:00: Amina lacks lektiehjælp at level"
                                + " 3 (has level 1); give the seat to somebody who does.")
                .employees("amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void everythingThatIsUnmetIsListed() {
        Account.of(new CompetencyJustification(
                        tiny.amina,
                        tiny.open(),
                        List.of(
                                new UnmetDemand.CompetencyTooLow(new CompetencyDemand(HOMEWORK, 2), 0),
                                new UnmetDemand.OtherProfession(new Profession("janitor", "vicevært")),
                                new UnmetDemand.RoleMissing(Role.COORDINATOR))))
                .says(
                        "Amina passer ikke til pladsen ved Calls: Amina mangler lektiehjælp på niveau 2, har ikke"
                                + " fagligheden vicevært og har ikke rollen som koordinator; giv pladsen til en, der"
                                + " passer.",
                        "Amina does not fit the seat at Calls: Amina lacks lektiehjælp at level 2, does not have the"
                                + " profession vicevært and does not have the role: coordinator; give the seat to"
                                + " somebody who does.")
                .employees("amina")
                .seats("calls-2/2")
                .areas()
                .days();
    }

    @Test
    void seatIsForOthers() {
        Account.of(new CompetencyJustification(
                        tiny.bo,
                        tiny.visit,
                        List.of(
                                new UnmetDemand.HasReportingDuty(),
                                new UnmetDemand.NotNamed(),
                                new UnmetDemand.Excluded())))
                .says(
                        "Bo passer ikke til pladsen ved Visits, Nord, tir 8:30–11:00: Bo har underretningspligt"
                                + " (pladsen er til en uden), er ikke blandt dem, pladsen er tiltænkt og er undtaget fra pladsen; giv pladsen til"
                                + " en, der passer.",
                        "Bo does not fit the seat at Visits, Nord, Tue 8:30–11:00: Bo has a reporting duty (the"
                                + " seat is for somebody without), is not among those whom the seat is meant for and is"
                                + " excluded from the seat;"
                                + " give the seat to somebody who does.")
                .employees("bo");
    }

    @Test
    void minutesOutsideTheAvailability() {
        Account.of(new AvailabilityJustification(tiny.amina, tiny.visit, 75))
                .says(
                        "Amina står ikke til rådighed i 1 t 15 min. af Visits, Nord, tir 8:30–11:00; flyt aktiviteten,"
                                + " eller giv pladsen til en anden.",
                        "Amina is not available for 1 h 15 min of Visits, Nord, Tue 8:30–11:00; move the session or"
                                + " give the seat to somebody else.")
                .employees("amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void areaThatNoGrantCovers() {
        Account.of(new GrantScopeJustification(tiny.amina, tiny.visit, tiny.nord))
                .says(
                        "Ingen af bevillingerne til Amina betaler for arbejde i Nord (Visits, Nord, tir 8:30–11:00);"
                                + " giv pladsen til en, der er lønnet til at arbejde der.",
                        "No grant of Amina pays for work in Nord (Visits, Nord, Tue 8:30–11:00); give the seat to"
                                + " somebody who is paid to work there.")
                .employees("amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void emptySeatForAnybody() {
        Account.of(new CoverageJustification(tiny.visit, SeatRequirement.ANYBODY, Optional.empty(), 300))
                .says(
                        "En plads ved Visits, Nord, tir 8:30–11:00 er ubemandet; find en medarbejder, eller flyt eller"
                                + " udsæt aktiviteten.",
                        "A seat at Visits, Nord, Tue 8:30–11:00 is empty; find somebody, or move or postpone the"
                                + " session.")
                .employees()
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void emptySeatThatDemandsMuch() {
        var demand = new SeatRequirement(
                List.of(new CompetencyDemand(HOMEWORK, 2)),
                Optional.of(new Profession("janitor", "vicevært")),
                Optional.of(Role.CHANGE_LEADER),
                true,
                List.of(),
                List.of(),
                true,
                false);
        Account.of(new CoverageJustification(tiny.visit, demand, Optional.empty(), 300))
                .says(
                        "En plads ved Visits, Nord, tir 8:30–11:00 er ubemandet og kræver lektiehjælp på niveau 2,"
                                + " vicevært, forandringsleder, ingen underretningspligt; find en medarbejder, eller"
                                + " flyt eller udsæt aktiviteten.",
                        "A seat at Visits, Nord, Tue 8:30–11:00 is empty and demands lektiehjælp at level 2, vicevært,"
                                + " change leader, no reporting duty; find somebody, or move or postpone the session.");
    }

    @Test
    void employeeWhoCannotDoItAlone() {
        Account.of(new CoverageJustification(tiny.visit, SeatRequirement.ANYBODY, Optional.of(tiny.amina), 300))
                .says(
                        "Amina kan ikke gennemføre Visits, Nord, tir 8:30–11:00, fordi en plads, som aktiviteten ikke"
                                + " kan undvære, er ubemandet; bemand den plads.",
                        "Amina cannot carry out Visits, Nord, Tue 8:30–11:00, because a seat that the session needs is"
                                + " empty; fill that seat.")
                .employees("amina")
                .seats("visits-1/1");
    }
}
