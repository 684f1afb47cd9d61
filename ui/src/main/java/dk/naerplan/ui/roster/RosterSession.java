package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Settings;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.propose.Holding;
import dk.naerplan.ui.roster.propose.Proposal;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.change.EditConflict;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One page's work on a plan: what is saved, the search that runs for it, at most one, and what a search proposes. The plan
 * changes only by what somebody does; what a search found waits until somebody accepts it, also when the page is left. Whatever
 * somebody does while a search runs is saved at once, and the search goes on from the best so far without touching it.
 */
final class RosterSession {

    private final PlanDesk desk;
    private final SolveJobs jobs;
    private final PlanSearch search;
    private final OpenProposal open;
    private final SessionListener listener;
    private Wanted current = Wanted.better(Duration.ofSeconds(10), SearchScope.WHOLE_WEEK);
    private @Nullable Wanted next;

    /** @param executor does one thing after the other, in the name of whose page it is */
    RosterSession(PlanDesk desk, SolveJobs jobs, Executor executor, SessionListener listener) {
        this.desk = desk;
        this.jobs = jobs;
        this.search = new PlanSearch(jobs, executor, this::hear);
        this.open = new OpenProposal(desk, jobs);
        this.listener = listener;
    }

    PlanDesk desk() {
        return desk;
    }

    boolean isSearching() {
        return search.isRunning();
    }

    /** What a search has found and nobody has answered yet. */
    Optional<Proposal> proposal() {
        return open.get();
    }

    /** Follows the search that was left running, or shows again what it proposes. */
    synchronized void resume() {
        jobs.list(desk.author()).stream()
                .filter(job -> job.kind() == JobKind.ROSTER || job.kind() == JobKind.REPAIR)
                .filter(job -> job.origin()
                        .filter(from -> from.plan().equals(desk.shown().plan()))
                        .isPresent())
                .findFirst()
                .ifPresent(this::resume);
    }

    private void resume(Job job) {
        if (!job.state().isOver()) {
            Duration limit = job.settings().limits().timeLimit().orElse(current.limit());
            current = new Wanted(job.kind(), limit, holding(job));
            search.follow(job.id());
            listener.changed();
        } else if (job.state() == JobState.DONE && job.times().answered().isEmpty()) {
            open.of(job);
            listener.changed();
        }
    }

    private Holding holding(Job job) {
        int revision = job.origin().map(Origin::revision).orElseThrow();
        return Holding.resumed(
                SearchScope.parse(job.settings().part()),
                desk.revision(revision),
                jobs.given(job.id()).orElseThrow());
    }

    /** Searches for a better roster, from what is proposed or else from the one that there is. */
    synchronized void search(Wanted wanted) {
        if (search.isRunning()) {
            next = wanted;
            search.stop();
            return;
        }
        Optional<Refusal> refusal = search.start(wanted.on(desk, proposal()));
        if (refusal.isPresent()) {
            listener.refused(refusal.get());
        } else {
            current = wanted;
            open.close();
        }
        listener.changed();
    }

    /** Weighs closeness and coordination anew and searches. */
    void rebalance(int balance, Duration limit) {
        reweigh(settings -> settings.withBalance(balance));
        search(Wanted.better(limit, SearchScope.WHOLE_WEEK));
    }

    /** Saves the plan with other weights; the next search goes by them. */
    void reweigh(UnaryOperator<Settings> change) {
        DataSet document = desk.document();
        DataSet weighed = document.withSettings(change.apply(document.settings()));
        if (!weighed.equals(document)) {
            keep(document, weighed, RevisionKind.EDITED);
        }
    }

    /**
     * Saves the plan with the edit, if it changes anything. A search goes on without touching it.
     *
     * @return false when somebody else has changed the plan meanwhile
     */
    boolean edit(RosterEdit edit) {
        DataSet document = desk.document();
        DataSet edited = edit.in(document);
        boolean same = edited.equals(document);
        boolean kept = same || keep(document, edited, RevisionKind.EDITED);
        if (kept && !same) {
            goOn(document, edited);
        }
        return kept;
    }

    private synchronized void goOn(DataSet before, DataSet edited) {
        if (search.isRunning()) {
            Wanted wanted = next == null ? current : next;
            search(wanted.goingOn(search.elapsed(), wanted.holding().and(before, edited)));
        }
    }

    /** Ends the search; the best roster found is proposed. */
    synchronized void stop() {
        next = null;
        search.stop();
    }

    /** Ends the search; nothing is proposed. */
    synchronized void cancel() {
        next = null;
        search.cancel();
    }

    /** Makes a part of what is proposed, or all of it, the plan; the rest is gone. */
    void accept(RosterDiff part) {
        Proposal accepted = proposal().orElse(null);
        if (accepted != null && keep(accepted.plan(), accepted.with(part), RevisionKind.SOLVED)) {
            open.close();
            listener.changed();
        }
    }

    /** Leaves the plan as it is. */
    void decline() {
        open.close();
        listener.changed();
    }

    /** False when there is nothing to undo, or redo. */
    boolean undo() {
        return told(desk.undo());
    }

    boolean redo() {
        return told(desk.redo());
    }

    private boolean told(Optional<Saved> step) {
        step.ifPresent(this::tell);
        return step.isPresent();
    }

    void restore(int number) {
        tell(desk.restore(number));
    }

    /** Shows the plan as somebody else saved it. */
    void take(Revision theirs) {
        desk.take(theirs);
        changed();
    }

    /** Saves a document over what somebody else saved. */
    void keepOver(Revision theirs, DataSet mine) {
        desk.take(theirs);
        keep(theirs.document(), mine, RevisionKind.MERGED);
    }

    /** Tells nobody any more; a search goes on. */
    synchronized void close() {
        next = null;
        search.close();
    }

    private void hear(Job job) {
        if (job.state().isOver()) {
            end(job);
        } else {
            listener.progressed(job, search.better(job).map(RosterMapper::toRoster));
        }
    }

    private void end(Job job) {
        switch (job.state()) {
            case DONE -> open.of(job);
            case FAILED -> listener.failed();
            default -> {}
        }
        Wanted then = next();
        if (then != null) {
            search(then);
            return;
        }
        listener.changed();
        if (job.state() == JobState.DONE && proposal().isEmpty()) {
            listener.foundNothing();
        }
    }

    private synchronized @Nullable Wanted next() {
        Wanted then = next;
        next = null;
        return then;
    }

    /** The plan is another; what is proposed fits itself to it. */
    private void changed() {
        open.fit();
        listener.changed();
    }

    /** False when nothing was saved. */
    private boolean keep(DataSet base, DataSet mine, RevisionKind kind) {
        return switch (desk.keep(kind, mine)) {
            case Saved.Done done -> {
                changed();
                yield true;
            }
            case Saved.Conflict(Revision theirs) -> {
                tell(EditConflict.of(base, mine, theirs.document()), theirs);
                yield false;
            }
        };
    }

    /** Whoever wanted the same as somebody else has nothing to choose, as when two pages follow one search. */
    private void tell(EditConflict conflict, Revision theirs) {
        if (conflict.mine().isEmpty()) {
            take(theirs);
        } else {
            listener.conflicted(conflict, theirs);
        }
    }

    /** Of a step that brings no document of its own. */
    private void tell(Saved saved) {
        switch (saved) {
            case Saved.Done done -> changed();
            case Saved.Conflict(Revision theirs) -> {
                DataSet seen = desk.document();
                listener.conflicted(EditConflict.of(seen, seen, theirs.document()), theirs);
            }
        }
    }
}
