package dk.naerplan.ui.roster;

import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.SolveListener;
import dk.naerplan.ui.jobs.SolveService;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One page's work on a roster: the draft as it stands, and the search that runs, at most one. A search that is asked for
 * while another runs starts from what that one found.
 */
final class RosterSession {

    /** Hears what happens, on any thread. */
    interface Listener {

        void progressed(SolveProgress progress);

        /** The draft is another one, or a search began or ended. */
        void changed();

        /** As many searches run as may. */
        void refused();

        void failed(RuntimeException cause);
    }

    private final SolveService service;
    private final Consumer<RosterDraft> keeper;
    private final Listener listener;
    private RosterDraft draft;
    private @Nullable SolveHandle running;
    private @Nullable SolverSettings next;
    /** Whether the weights have changed while the search runs. */
    private boolean reweighed;

    private boolean closed;

    /** @param keeper keeps every draft that is worth keeping */
    RosterSession(RosterDraft draft, SolveService service, Consumer<RosterDraft> keeper, Listener listener) {
        this.draft = draft;
        this.service = service;
        this.keeper = keeper;
        this.listener = listener;
    }

    synchronized RosterDraft draft() {
        return draft;
    }

    synchronized boolean isSearching() {
        return running != null;
    }

    /** Searches for a better roster, from the one that there is. */
    void search(Duration limit) {
        if (begin(SolverSettings.ofTime(limit))) {
            listener.changed();
        }
    }

    /** Weighs closeness and coordination anew and searches, from the roster that there is. */
    void rebalance(int balance, Duration limit) {
        synchronized (this) {
            draft = draft.withBalance(balance);
            reweighed = running != null;
            keeper.accept(draft);
        }
        search(limit);
    }

    /** Ends the search; the best roster found stays. */
    synchronized void stop() {
        next = null;
        if (running != null) {
            running.stop();
        }
    }

    /** Ends the search, and tells nobody any more. */
    synchronized void close() {
        closed = true;
        stop();
    }

    private synchronized boolean begin(SolverSettings settings) {
        if (running != null) {
            next = settings;
            running.stop();
            return false;
        }
        Optional<SolveHandle> started = service.start(draft.roster(), settings, new Ear());
        running = started.orElse(null);
        reweighed = false;
        if (started.isEmpty()) {
            listener.refused();
        }
        return started.isPresent();
    }

    private synchronized void end(@Nullable SolveResult result) {
        running = null;
        if (result != null) {
            RosterDraft found = draft.withRoster(result.roster());
            draft = reweighed ? found.withBalance(draft.weights().balance()) : found;
            keeper.accept(draft);
        }
        if (next != null && !closed) {
            SolverSettings settings = next;
            next = null;
            begin(settings);
        }
    }

    /** So that whoever comes back before the search has ended finds what it had found so far. */
    private synchronized void keepBest(SolveProgress progress) {
        if (!reweighed) {
            keeper.accept(draft.withRoster(progress.best()));
        }
    }

    private final class Ear implements SolveListener {

        @Override
        public void progressed(SolveProgress progress) {
            keepBest(progress);
            if (!isClosed()) {
                listener.progressed(progress);
            }
        }

        @Override
        public void finished(SolveResult result) {
            end(result);
            if (!isClosed()) {
                listener.changed();
            }
        }

        @Override
        public void failed(RuntimeException cause) {
            end(null);
            if (!isClosed()) {
                listener.failed(cause);
                listener.changed();
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
