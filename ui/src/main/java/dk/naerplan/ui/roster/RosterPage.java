package dk.naerplan.ui.roster;

import com.vaadin.flow.component.HasComponents;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.balance.BalanceActions;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.propose.Review;
import dk.naerplan.ui.roster.propose.Reviews;
import dk.naerplan.ui.roster.propose.WeightsDialog;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.NoticePeriod;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.change.EditConflict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Ties an open plan to what is on the screen: hears of the search on its threads, judges the roster there, and draws when the
 * page is free.
 */
final class RosterPage implements SessionListener, RosterActions {

    private static final int LARGE = 150;
    private static final Duration STANDARD = Duration.ofSeconds(10);
    private static final Duration STANDARD_WHEN_LARGE = Duration.ofSeconds(30);

    private final Stage stage;
    private final HasComponents home;
    private final Verdicts verdicts;
    private final boolean mayEdit;
    private final Runnable heading;
    private final LookMemory looks;
    private final AtomicInteger state = new AtomicInteger();
    private final BoardPace pace = new BoardPace(InstantSource.system());
    private @Nullable RosterSession session;
    private @Nullable PlanDialogs dialogs;
    private @Nullable SolveJobs jobs;
    private volatile @Nullable Texts texts;

    /** @param heading draws anew what the bar at the top says of the plan */
    RosterPage(Stage stage, HasComponents home, Judge judge, boolean mayEdit, BoardLook look, Runnable heading) {
        this.stage = stage;
        this.home = home;
        this.verdicts = new Verdicts(judge);
        this.mayEdit = mayEdit;
        this.looks = new LookMemory(stage.ui(), look);
        this.heading = heading;
    }

    void recallLook() {
        looks.recall(() -> speak(texts()));
    }

    void open(RosterSession opened, PlanDialogs around, SolveJobs searches) {
        session = opened;
        jobs = searches;
        dialogs = around;
    }

    void close() {
        session().close();
    }

    /** Draws everything in these words; what takes long to be said follows. */
    void speak(Texts words) {
        texts = words;
        home.removeAll();
        DataSet document = document();
        Judgement first = verdicts.first(document, words);
        var drawn = new Workbench(words, this, first);
        drawn.showBalance(document.settings().balance());
        drawn.showSearching(session().isSearching());
        stage.put(drawn);
        home.add(drawn);
        if (!first.isComplete() || session().proposal().isPresent()) {
            settleLater();
        }
    }

    /** Only the newest state of the plan is worth it. */
    private void settleLater() {
        int mine = state.incrementAndGet();
        stage.apart(() -> {
            if (state.get() == mine) {
                settle(mine);
            }
        });
    }

    /** What has been judged of an older state than the one that is shown is not drawn over it. */
    private void settle(int mine) {
        boolean searching = session().isSearching();
        Judgement plan = judged();
        Optional<Review> proposed = session()
                .proposal()
                .filter(proposal -> !searching)
                .map(proposal -> reviews().of(proposal, plan, proposal.diff()));
        stage.draw(drawn -> {
            if (state.get() == mine) {
                proposed.ifPresentOrElse(drawn::propose, () -> drawn.settle(plan));
                drawn.showSearching(searching);
                drawn.showHeld(searching && pace.isHeld());
            }
        });
    }

    private Judgement judged() {
        return verdicts.of(document(), texts());
    }

    @Override
    public void progressed(Job job, Optional<Roster> better) {
        Judgement settled = better.isPresent() && pace.settle() ? verdicts.of(better.get(), texts()) : null;
        stage.draw(drawn -> {
            if (settled != null) {
                drawn.show(settled);
            }
            drawn.show(job);
        });
    }

    @Override
    public void changed() {
        boolean searching = session().isSearching();
        boolean plain = searching || session().proposal().isEmpty();
        Revision shown = session().desk().shown();
        DataSet document = shown.document();
        Roster placed = verdicts.roster(document);
        state.incrementAndGet();
        stage.draw(drawn -> {
            heading.run();
            if (plain) {
                drawn.place(placed, shown.info().figures());
            }
            drawn.showBalance(document.settings().balance());
            if (searching) {
                drawn.showSearching(true);
            }
        });
        settleLater();
    }

    @Override
    public void foundNothing() {
        stage.tell(texts().of("search.nothingBetter"));
    }

    @Override
    public void refused(Refusal reason) {
        stage.warn(texts().of("search.refused." + reason.name()));
    }

    @Override
    public void failed() {
        stage.warn(texts().of("search.failed"));
    }

    @Override
    public void conflicted(EditConflict conflict, Revision theirs) {
        stage.whenFree(() -> dialogs().openConflict(conflict, theirs, texts()));
    }

    @Override
    public boolean mayEdit() {
        return mayEdit;
    }

    @Override
    public NoticePeriod notice() {
        return dialogs().notice();
    }

    @Override
    public Duration limit() {
        return isLarge() ? STANDARD_WHEN_LARGE : STANDARD;
    }

    @Override
    public boolean isLarge() {
        return roster().getSessions().size() > LARGE;
    }

    @Override
    public void review(RosterDiff part) {
        stage.apart(() -> session()
                .proposal()
                .map(proposal -> reviews().of(proposal, judged(), part))
                .ifPresent(review -> stage.draw(drawn -> drawn.propose(review))));
    }

    @Override
    public BoardLook look() {
        return looks.look();
    }

    @Override
    public void remember(BoardLook chosen) {
        looks.remember(chosen, session().desk().shown().plan());
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public BalanceActions balance(IntConsumer used) {
        return new BalanceDesk(session().desk(), Objects.requireNonNull(jobs), stage, used);
    }

    @Override
    public DataSet document() {
        return session().desk().document();
    }

    @Override
    public void step(boolean again) {
        if (!(again ? session().redo() : session().undo())) {
            stage.tell(texts().of(again ? "plan.nothingToRedo" : "plan.nothingToUndo"));
        }
    }

    void openHistory() {
        dialogs().openHistory(mayEdit, this::compare, texts());
    }

    void openWeights() {
        new WeightsDialog(
                        session().desk().document().settings().weights(),
                        texts(),
                        weights -> session().reweigh(settings -> settings.withWeights(weights)))
                .open();
    }

    /** Marks on the board what has changed since an earlier revision. */
    private void compare(int number) {
        Roster earlier = RosterMapper.toRoster(session().desk().revision(number));
        RosterDiff diff = RosterDiff.between(earlier, roster());
        stage.draw(drawn -> drawn.compare(diff));
    }

    /** Only when the board shows what would be published. */
    void publish() {
        if (session().isSearching()) {
            stage.warn(texts().of("proposal.searchFirst"));
        } else if (session().proposal().isPresent()) {
            stage.warn(texts().of("proposal.answerFirst"));
        } else {
            dialogs().openPublishing(texts());
        }
    }

    @Override
    public void hold(boolean pointed) {
        pace.hold(pointed);
        stage.draw(drawn -> drawn.showHeld(pointed && session().isSearching()));
    }

    private Reviews reviews() {
        return verdicts.reviews(dialogs()::shortNotice, texts());
    }

    private Roster roster() {
        return verdicts.roster(document());
    }

    @Override
    public RosterSession session() {
        return Objects.requireNonNull(session);
    }

    private PlanDialogs dialogs() {
        return Objects.requireNonNull(dialogs);
    }

    private Texts texts() {
        return Objects.requireNonNull(texts);
    }
}
