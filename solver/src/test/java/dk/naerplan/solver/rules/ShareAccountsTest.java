package dk.naerplan.solver.rules;

import dk.naerplan.solver.fixture.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of fair shares and wishes. */
class ShareAccountsTest {

    private final TinyWeek tiny = new TinyWeek();

    @Test
    void moreThanAFairShare() {
        Account.of(new FairnessJustification(tiny.amina, 1230, 1050, 250))
                .says(
                        "Amina har aktiviteter i 20 t 30 min., 3 t over en rimelig andel på 17 t 30 min.; giv nogle af"
                                + " dem til kolleger.",
                        "Amina has 20 h 30 min of sessions, 3 h above a fair share of 17 h 30 min; give some to"
                                + " colleagues.")
                .employees("amina")
                .seats()
                .areas()
                .days();
    }

    @Test
    void moreEveningsThanAFairShare() {
        Account.of(new EveningFairnessJustification(tiny.amina, 3, 1))
                .says(
                        "Amina har 3 aftenvagter, 2 over en rimelig andel på 1; giv en til en kollega.",
                        "Amina has 3 evening sessions, 2 above a fair share of 1; give one to a colleague.")
                .employees("amina")
                .seats()
                .areas()
                .days();
    }

    @Test
    void oneEveningIsToldInTheSingular() {
        Account.of(new EveningFairnessJustification(tiny.bo, 1, 0))
                .says(
                        "Bo har 1 aftenvagt, 1 over en rimelig andel på 0; giv en til en kollega.",
                        "Bo has 1 evening session, 1 above a fair share of 0; give one to a colleague.");
    }

    @Test
    void seatWhenSomebodyWouldRatherBeFree() {
        Account.of(new WishesJustification(tiny.amina, Optional.of(tiny.visit), Optional.empty(), 90))
                .says(
                        "Amina vil helst have fri i 1 t 30 min. af Visits, Nord, tir 8:30–11:00; flyt aktiviteten,"
                                + " eller giv pladsen til en anden.",
                        "Amina would rather be free during 1 h 30 min of Visits, Nord, Tue 8:30–11:00; move the session"
                                + " or give the seat to somebody else.")
                .employees("amina")
                .seats("visits-1/1")
                .areas("nord")
                .days(1);
    }

    @Test
    void wishedTimeWithoutASeat() {
        Account.of(new WishesJustification(tiny.bo, Optional.empty(), Optional.of(When.during("Wed 16:00-20:30")), 60))
                .says(
                        "Bo vil gerne have en aktivitet ons 16:00–20:30, men har ingen; giv eller flyt en dertil.",
                        "Bo would like a session on Wed 16:00–20:30 and has none; give or move one there.")
                .employees("bo")
                .days(2)
                .seats()
                .areas();
    }
}
