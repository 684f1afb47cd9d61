package dk.naerplan.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StopClustersTest {

    private final RosterFixture week = new RosterFixture();
    private final Logic logic = new Logic();

    @Test
    void clustersGrowFromTheSamePlaceToTheWholeDay() {
        assertThat(StopClusters.of(stops(0, 0, 5, 30))).containsExactly(set(0, 1), set(0, 1, 2), set(0, 1, 2, 3));
    }

    @Test
    void chainOfShortWaysIsOneCluster() {
        assertThat(StopClusters.of(stops(0, 20, 10))).containsExactly(set(0, 1, 2));
    }

    @Test
    void singleStopIsNoCluster() {
        assertThat(StopClusters.of(stops(7))).isEmpty();
        assertThat(StopClusters.of(List.of())).isEmpty();
    }

    private static BitSet set(int... positions) {
        var set = new BitSet();
        IntStream.of(positions).forEach(set::set);
        return set;
    }

    /** Stops at places so many minutes down one road. */
    private List<RouteStop> stops(int... minutes) {
        Employee amina = week.employee("amina");
        var stops = new ArrayList<RouteStop>();
        for (int away : minutes) {
            Venue.Site site = week.site("place" + away, away);
            Session session = week.session(week.activity("visits"), s -> s.at(site));
            var choice = new SessionChoice(logic, session);
            var duty = new Duty(logic, choice, amina, session.getId(), logic.literal(""), choice.starts());
            stops.add(new RouteStop(Shift.of(duty, 0), site.location(), Optional.empty(), duty.taken()));
        }
        return stops;
    }
}
