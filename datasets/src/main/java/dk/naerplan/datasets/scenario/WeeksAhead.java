package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.roll.NextWeek;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rolls a scenario over several weeks: each week is searched for and published, and the next one follows from it, so that familiarity
 * grows and fades and what was not held comes again.
 */
public final class WeeksAhead {

    private final RosterSolver solver = new RosterSolver();
    private final SolverSettings settings;
    private final AtomicReference<@Nullable SolveHandle> running = new AtomicReference<>();
    private volatile boolean stopped;

    /** @param settings limits of the search for each week; its seed counts */
    public WeeksAhead(SolverSettings settings) {
        this.settings = settings;
    }

    /** Ends soon, with the weeks that were over by then. */
    public void stop() {
        stopped = true;
        SolveHandle handle = running.get();
        if (handle != null) {
            handle.stop();
        }
    }

    /** @param listener hears of every week that is over */
    public List<RolledWeek> run(String scenario, DataSet first, int weeks, Consumer<RolledWeek> listener) {
        var rolled = new ArrayList<RolledWeek>();
        DataSet document = first;
        while (rolled.size() < weeks && !stopped) {
            SolveResult result = search(RosterMapper.toRoster(document));
            if (result.stoppedEarly()) {
                break;
            }
            rolled.add(new RolledWeek(scenario, settings.seed(), document.week(), result));
            listener.accept(rolled.getLast());
            document = NextWeek.after(published(document, result.roster()));
        }
        return rolled;
    }

    private SolveResult search(Roster problem) {
        SolveHandle handle = solver.start(problem, settings, progress -> {});
        running.set(handle);
        if (stopped) {
            handle.stop();
        }
        return handle.await();
    }

    private static DataSet published(DataSet document, Roster roster) {
        roster.setState(RosterState.PUBLISHED);
        return RosterMapper.withRoster(document, roster);
    }
}
