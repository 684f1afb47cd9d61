package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairRunTest {

    private record Heard(Roster roster, String values) {}

    /** Whoever has saved the best roster that was told compares the result with it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rosterThatWasToldStaysAsItWas(long seed) {
        Roster published = new RosterSolver()
                .solve(SampleWeek.of(12, 90), SolverSettings.ofMoves(5_000).withSeed(seed))
                .roster();
        String absent = published.getEmployees().get((int) seed).id();
        List<Heard> heard = new CopyOnWriteArrayList<>();

        SolveResult result = new RosterRepair(new RosterSolver())
                .start(
                        published,
                        new EmployeeAbsent(absent, When.during("Tue 0:00-24:00")),
                        When.at("Mon 7:00"),
                        SolverSettings.ofMoves(20_000).withSeed(seed),
                        progress -> heard.add(new Heard(progress.best(), RosterValues.of(progress.best()))))
                .await();

        assertThat(heard)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(RosterValues.of(told.roster())).isEqualTo(told.values()))
                .extracting(Heard::roster)
                .doesNotContain(result.roster());
    }
}
