package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.ResidentGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of closeness and coordination. */
class PoleAccountsTest {

    private final TinyWeek tiny = new TinyWeek();
    private final ResidentGroup youth = new ResidentGroup("youth", "Unge i Nord", tiny.nord, 2);

    @Test
    void employeeWhomResidentsHardlyKnow() {
        Account.of(new UnfamiliarContactJustification(tiny.amina, tiny.visit, youth, 4, 288))
                .says(
                        "Unge i Nord møder Amina, som de kender 4 %, ved Visits, Nord, tir 8:30–11:00; en, de kender"
                                + " bedre, ville give mere nærhed.",
                        "Unge i Nord meet Amina, whom they know 4%, at Visits, Nord, Tue 8:30–11:00; somebody they know"
                                + " better would be closer.")
                .employees("amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void manyFaces() {
        Account.of(new ExtraFacesJustification(youth, List.of(tiny.amina, tiny.bo, tiny.carl)))
                .says(
                        "Unge i Nord møder 3 forskellige medarbejdere i ugen (Amina, Bo og Carl); færre ville give mere"
                                + " nærhed.",
                        "Unge i Nord meet 3 different employees this week (Amina, Bo and Carl); fewer of them would be"
                                + " closer.")
                .employees("amina", "bo", "carl")
                .areas("nord")
                .seats()
                .days();
    }

    @Test
    void activityWithSeveralLeaders() {
        Account.of(new SplitLeadJustification(tiny.visits.getActivity(), List.of(tiny.amina, tiny.bo)))
                .says(
                        "Visits ledes af 2 medarbejdere i ugen (Amina og Bo); lad en af dem lede hver gang.",
                        "Visits is led by 2 employees this week (Amina and Bo); let one of them lead every session.")
                .employees("amina", "bo")
                .areas("nord")
                .seats()
                .days();
    }

    @Test
    void areaBelowItsTarget() {
        Account.of(new PresenceJustification(tiny.nord, 180))
                .says(
                        "Nord har 3 t tilstedeværelse i ugen, 2 t under målet på 5 t; placér en medarbejder der flere"
                                + " dage.",
                        "Nord has 3 h of presence this week, 2 h below its target of 5 h; place somebody there more"
                                + " days.")
                .areas("nord")
                .employees()
                .seats()
                .days();
    }

    @Test
    void areasThatShareNobody() {
        Account.of(new UnlinkedAreasJustification(new CoordinationLink("link", tiny.nord, tiny.syd, 2)))
                .says(
                        "Ingen arbejder både i Nord og Syd i ugen; giv en medarbejder en aktivitet i hvert område.",
                        "Nobody works in both Nord and Syd this week; give somebody a session in each.")
                .areas("nord", "syd")
                .employees()
                .seats()
                .days();
    }

    @Test
    void areaThatNobodySpeaksFor() {
        Account.of(new UnrepresentedAreaJustification(tiny.visit.session(), tiny.syd))
                .says(
                        "Ingen ved Visits, Nord, tir 8:30–11:00 arbejder eller er placeret i Syd; send en, der er der i"
                                + " ugen.",
                        "Nobody at Visits, Nord, Tue 8:30–11:00 works in or is placed in Syd; send somebody who is"
                                + " there this week.")
                .sessions("visits-1")
                .areas("nord", "syd")
                .days(1)
                .employees();
    }

    @Test
    void dayWithoutOverview() {
        Account.of(new OverviewJustification(new OverviewTarget(3, 240), 75))
                .says(
                        "Koordinatorerne sidder 1 t 15 min. på centrale kontorer torsdag, 2 t 45 min. under målet på 4"
                                + " t; placér en af dem der.",
                        "Coordinators sit at central offices for 1 h 15 min on Thursday, 2 h 45 min below the target of"
                                + " 4 h; place one of them there.")
                .days(3)
                .employees()
                .seats()
                .areas();
    }

    @Test
    void areaWithOneEmployee() {
        Account.of(new SingleHandedJustification(tiny.nord, tiny.bo))
                .says(
                        "Kun Bo arbejder i Nord i ugen, så ingen kan træde til; giv en kollega en aktivitet der.",
                        "Only Bo works in Nord this week, and nobody can stand in; give a colleague a session there.")
                .areas("nord")
                .employees("bo")
                .seats()
                .days();
    }
}
