package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.fixture.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a difference from the published roster. */
class ChangeAccountsTest {

    private final TinyWeek tiny = new TinyWeek();

    private Account seat() {
        return Account.of(new StabilityJustification(RosterChange.OfSeat.in(tiny.visitSeat)));
    }

    @Test
    void seatThatSomebodyElseHasTaken() {
        tiny.visitSeat.setBaseline(new Baseline<>(tiny.bo));
        seat().says(
                        "Amina har overtaget pladsen ved Visits, Nord, tir 8:30–11:00, som Bo havde i den udgivne"
                                + " vagtplan; sæt Bo tilbage for at fortryde.",
                        "Amina has taken over the seat at Visits, Nord, Tue 8:30–11:00, which Bo had in the published"
                                + " roster; put Bo back to undo the change.")
                .employees("bo", "amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void seatThatHasBecomeEmpty() {
        tiny.visitSeat.setBaseline(new Baseline<>(tiny.bo));
        tiny.visitSeat.setEmployee(null);
        seat().says(
                        "Pladsen ved Visits, Nord, tir 8:30–11:00 er ubemandet, men Bo havde den i den udgivne"
                                + " vagtplan; sæt Bo tilbage for at fortryde.",
                        "The seat at Visits, Nord, Tue 8:30–11:00 is empty, but Bo had it in the published roster; put"
                                + " Bo back to undo the change.")
                .employees("bo");
    }

    @Test
    void seatThatWasEmpty() {
        tiny.visitSeat.setBaseline(new Baseline<>(null));
        seat().says(
                        "Amina er på pladsen ved Visits, Nord, tir 8:30–11:00, som var ubemandet i den udgivne"
                                + " vagtplan; tøm den for at fortryde.",
                        "Amina is on the seat at Visits, Nord, Tue 8:30–11:00, which was empty in the published roster;"
                                + " empty it to undo the change.")
                .employees("amina");
    }

    private Account start(@Nullable Integer before) {
        tiny.visits.setBaseline(new Baseline<>(before));
        return Account.of(new StabilityJustification(RosterChange.OfStart.in(tiny.visits)));
    }

    @Test
    void sessionAtAnotherTime() {
        start(When.at("Sat 0:05"))
                .says(
                        "Visits, Nord, tir 8:30–11:00 ligger ikke som i den udgivne vagtplan (lør 0:05); flyt den"
                                + " tilbage for at fortryde.",
                        "Visits, Nord, Tue 8:30–11:00 is not at its published time (Sat 0:05); move it back to undo the"
                                + " change.")
                .sessions("visits-1")
                .areas("nord")
                .days(1)
                .employees();
    }

    @Test
    void sessionThatHadNoTime() {
        start(null)
                .says(
                        "Visits, Nord, tir 8:30–11:00 ligger ikke som i den udgivne vagtplan (intet tidspunkt); flyt"
                                + " den tilbage for at fortryde.",
                        "Visits, Nord, Tue 8:30–11:00 is not at its published time (no time); move it back to undo the"
                                + " change.");
    }

    private Account placement(@Nullable Office before) {
        var placement = tiny.week.placement(tiny.carl, "Sun", tiny.hall);
        placement.setBaseline(new Baseline<>(before));
        return Account.of(new StabilityJustification(RosterChange.OfPlacement.in(placement)));
    }

    @Test
    void employeeAtAnotherOffice() {
        placement(tiny.house)
                .says(
                        "Carl sidder på Hall søndag og ikke som i den udgivne vagtplan (House); ret placeringen for at"
                                + " fortryde.",
                        "Carl sits at Hall on Sunday, not as in the published roster (House); change the placement back"
                                + " to undo it.")
                .employees("carl")
                .days(6)
                .areas()
                .seats();
    }

    @Test
    void employeeWhoHadNoOffice() {
        placement(null)
                .says(
                        "Carl sidder på Hall søndag og ikke som i den udgivne vagtplan (intet kontor); ret placeringen"
                                + " for at fortryde.",
                        "Carl sits at Hall on Sunday, not as in the published roster (no office); change the placement"
                                + " back to undo it.");
    }
}
