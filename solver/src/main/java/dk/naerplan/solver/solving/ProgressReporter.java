package dk.naerplan.solver.solving;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Roster;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener how far a search has come, with key figures computed only when the best roster is another one. */
final class ProgressReporter {

    private final SearchTeam team;
    private final Consumer<SolveProgress> listener;
    private @Nullable Roster reported;
    private @Nullable Kpis kpis;

    ProgressReporter(SearchTeam team, Consumer<SolveProgress> listener) {
        this.team = team;
        this.listener = listener;
    }

    /** Tells of the newest best roster, if there is one. */
    synchronized void report() {
        Roster newest = team.newest();
        if (newest != null) {
            listener.accept(team.progress(newest, kpisOf(newest)));
        }
    }

    synchronized void reportLast(SolveResult result) {
        reported = result.roster();
        kpis = result.kpis();
        report();
    }

    private Kpis kpisOf(Roster roster) {
        Kpis known = kpis;
        if (known == null || !roster.equals(reported)) {
            known = Search.kpisOf(roster);
            kpis = known;
            reported = roster;
        }
        return known;
    }
}
