package dk.naerplan.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.town.RandomValues;
import dk.naerplan.benchmarks.town.TownRosters;
import dk.naerplan.benchmarks.town.TownSize;
import dk.naerplan.benchmarks.town.Twins;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlikeSessionsTest {

    private static final int TOWNS = 25;

    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");
    private final Activity visits = week.activity("visits");

    @Test
    void exchangingAlikeSessionsCostsNothing() {
        int exchanged = 0;
        for (long seed = 0; seed < TOWNS; seed++) {
            Roster town = Twins.in(TownRosters.of(new TownSize(5, 16, 3, 70), seed), 6);
            Optional<Roster> clean = RandomValues.ruleClean(town, seed);
            if (clean.isPresent()) {
                Roster sorted = new AlikeSessions(town).sorted(clean.get());
                assertThat(RosterAuditor.audit(sorted).rules())
                        .as("seed %d", seed)
                        .isEqualTo(RosterAuditor.audit(clean.get()).rules());
                exchanged += starts(sorted).equals(starts(clean.get())) ? 0 : 1;
            }
        }
        assertThat(exchanged).isGreaterThan(TOWNS / 4);
    }

    private static List<Integer> starts(Roster roster) {
        return roster.getSessions().stream().map(Session::start).toList();
    }

    @Test
    void sameSessionsAreAlike() {
        Session one = visit(60);
        Session other = visit(60);

        assertThat(groups()).containsExactly(List.of(one.getId(), other.getId()));
    }

    @Test
    void anotherDurationIsNotAlike() {
        visit(60);
        visit(45);

        assertThat(groups()).isEmpty();
    }

    @Test
    void anotherSeatIsNotAlike() {
        visit(60);
        week.seat(week.session(visits, s -> s.lasting(60).startsOneOf("Mon 9:00", "Tue 9:00")), s -> s.named(amina));

        assertThat(groups()).isEmpty();
    }

    @Test
    void lockedSessionIsNotAlike() {
        visit(60);
        Session locked = visit(60);
        locked.setStart(locked.getAllowedStarts().getFirst());
        locked.setPinned(true);

        assertThat(groups()).isEmpty();
    }

    @Test
    void sessionWithALockedSeatIsNotAlike() {
        visit(60);
        Session session = week.session(visits, s -> s.lasting(60).startsOneOf("Mon 9:00", "Tue 9:00"));
        week.seat(session).setPinned(true);

        assertThat(groups()).isEmpty();
    }

    private Session visit(int minutes) {
        Session session = week.session(visits, s -> s.lasting(minutes).startsOneOf("Mon 9:00", "Tue 9:00"));
        week.seat(session);
        return session;
    }

    private List<List<String>> groups() {
        return new AlikeSessions(week.roster()).groups();
    }
}
