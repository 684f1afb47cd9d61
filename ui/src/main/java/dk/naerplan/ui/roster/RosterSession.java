package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.Submission;
import dk.naerplan.ui.jobs.Subscription;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.change.EditConflict;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One page's work on a plan: what is saved, and the search that runs for it, at most one. The search goes on when the page is
 * left; who comes back finds it, or what it found. A search that is asked for while another runs starts from what that one found.
 */
final class RosterSession {

    /** Hears what happens, on threads of the session. */
    interface Listener {

        /** @param better a roster that has not been told of yet */
        void progressed(Job job, Optional<Roster> better);

        /** The plan is another one, or a search began or ended. */
        void changed();

        void refused(Refusal reason);

        void failed();

        /** Nothing was saved, since somebody else has changed the plan. */
        void conflicted(EditConflict conflict, Revision theirs);
    }

    private final PlanDesk desk;
    private final SolveJobs jobs;
    private final Executor executor;
    private final Listener listener;
    private @Nullable JobId running;
    private @Nullable Subscription subscription;
    private @Nullable Duration next;
    private int told;

    /** @param executor does one thing after the other, in the name of whose page it is */
    RosterSession(PlanDesk desk, SolveJobs jobs, Executor executor, Listener listener) {
        this.desk = desk;
        this.jobs = jobs;
        this.executor = executor;
        this.listener = listener;
    }

    PlanDesk desk() {
        return desk;
    }

    synchronized boolean isSearching() {
        return running != null;
    }

    /** Follows the search that was left running, or takes what it found, unless the plan has changed since. */
    synchronized void resume() {
        jobs.list(desk.author()).stream()
                .filter(job -> job.kind() == JobKind.ROSTER)
                .filter(job -> job.origin()
                        .filter(from -> from.plan().equals(desk.shown().plan()))
                        .isPresent())
                .findFirst()
                .ifPresent(this::resume);
    }

    private void resume(Job job) {
        if (!job.state().isOver()) {
            follow(job.id());
            listener.changed();
        } else if (job.state() == JobState.DONE && job.origin().equals(Optional.of(desk.origin()))) {
            take(job.id());
        }
    }

    /** Searches for a better roster, from the one that there is. */
    synchronized void search(Duration limit) {
        if (running != null) {
            next = limit;
            jobs.stop(running);
            return;
        }
        var wish = new NewJob(
                JobKind.ROSTER, desk.author(), desk.document(), Optional.of(desk.origin()), JobSettings.ofTime(limit));
        switch (jobs.submit(wish)) {
            case Submission.Accepted accepted -> {
                follow(accepted.job());
                listener.changed();
            }
            case Submission.Refused refused -> listener.refused(refused.reason());
        }
    }

    /** Weighs closeness and coordination anew and searches, from the roster that there is. */
    void rebalance(int balance, Duration limit) {
        DataSet document = desk.document();
        keep(document, document.withSettings(document.settings().withBalance(balance)), RevisionKind.EDITED);
        search(limit);
    }

    /** Saves the plan with the edit; an edit that changes nothing is none. */
    void edit(RosterEdit edit) {
        DataSet document = desk.document();
        DataSet edited = edit.in(document);
        if (!edited.equals(document)) {
            keep(document, edited, RevisionKind.EDITED);
        }
    }

    /** Ends the search; the best roster found stays. */
    synchronized void stop() {
        next = null;
        if (running != null) {
            jobs.stop(running);
        }
    }

    /** False when there is nothing to undo. */
    boolean undo() {
        Optional<Saved> saved = desk.undo();
        saved.ifPresent(this::tell);
        return saved.isPresent();
    }

    /** False when there is nothing to redo. */
    boolean redo() {
        Optional<Saved> saved = desk.redo();
        saved.ifPresent(this::tell);
        return saved.isPresent();
    }

    void restore(int number) {
        tell(desk.restore(number));
    }

    /** Shows the plan as somebody else saved it. */
    void take(Revision theirs) {
        desk.take(theirs);
        listener.changed();
    }

    /** Saves a document over what somebody else saved. */
    void keepOver(Revision theirs, DataSet mine) {
        desk.take(theirs);
        keep(theirs.document(), mine, RevisionKind.MERGED);
    }

    /** Tells nobody any more; a search goes on. */
    synchronized void close() {
        next = null;
        if (subscription != null) {
            subscription.close();
        }
    }

    private void follow(JobId job) {
        running = job;
        told = 0;
        subscription = jobs.subscribe(job, heard -> executor.execute(() -> hear(heard)));
    }

    private void hear(Job job) {
        if (job.state().isOver()) {
            end(job);
        } else {
            listener.progressed(job, better(job));
        }
    }

    private synchronized Optional<Roster> better(Job job) {
        if (job.progress().best() <= told) {
            return Optional.empty();
        }
        told = job.progress().best();
        return jobs.best(job.id()).map(RosterMapper::toRoster);
    }

    private void end(Job job) {
        Duration limit = finish();
        if (job.state() == JobState.DONE) {
            take(job.id());
        } else if (job.state() == JobState.FAILED) {
            listener.failed();
        }
        listener.changed();
        if (limit != null) {
            search(limit);
        }
    }

    private synchronized @Nullable Duration finish() {
        Duration limit = next;
        next = null;
        running = null;
        subscription = null;
        return limit;
    }

    private void take(JobId job) {
        DataSet base = desk.document();
        jobs.best(job).ifPresent(best -> keep(base, base.withRoster(best.roster()), RevisionKind.SOLVED));
    }

    private void keep(DataSet base, DataSet mine, RevisionKind kind) {
        switch (desk.keep(kind, mine)) {
            case Saved.Done done -> listener.changed();
            case Saved.Conflict conflict ->
                tell(EditConflict.of(base, mine, conflict.newest().document()), conflict.newest());
        }
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
            case Saved.Done done -> listener.changed();
            case Saved.Conflict conflict -> {
                DataSet seen = desk.document();
                listener.conflicted(
                        EditConflict.of(seen, seen, conflict.newest().document()), conflict.newest());
            }
        }
    }
}
