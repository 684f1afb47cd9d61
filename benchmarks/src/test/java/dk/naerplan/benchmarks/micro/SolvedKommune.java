package dk.naerplan.benchmarks.micro;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.solving.Disruption;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.Comparator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bundled week of 30 employees and 300 sessions with a roster, and where in it there is most to choose from. */
@State(Scope.Benchmark)
public class SolvedKommune {

    private static final long MOVES = 300_000;

    Roster roster;
    Assignment seat;
    Session session;

    /** Whoever is on that seat is away on its day. */
    Disruption absence;

    @Setup
    public void solve() {
        Roster problem = RosterMapper.toRoster(BundledDataSets.load("kommune"));
        roster =
                new RosterSolver().solve(problem, SolverSettings.ofMoves(MOVES)).roster();
        seat = roster.getAssignments().stream()
                .filter(Assignment::isStaffed)
                .max(Comparator.comparingInt(each -> each.getEligible().size()))
                .orElseThrow();
        absence = new Disruption.EmployeeAbsent(seat.employee().id(), WeekTime.wholeDay(seat.day()));
        session = roster.getSessions().stream()
                .max(Comparator.comparingInt(each -> each.getAllowedStarts().size()))
                .orElseThrow();
    }
}
