package dk.naerplan.ui.roster;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.propose.Review;
import dk.naerplan.ui.roster.propose.Reviews;
import dk.naerplan.ui.roster.propose.WeightsDialog;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.NoticePeriod;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.change.EditConflict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ties an open plan to what is on the screen: hears of the search on its threads, judges the roster there, and draws when the
 * page is free.
 */
final class RosterPage implements SessionListener, RosterActions {

    private static final Logger LOG = LoggerFactory.getLogger(RosterPage.class);
    private static final int LARGE = 150;
    private static final int WIDE = 1440;
    private static final Duration STANDARD = Duration.ofSeconds(10);
    private static final Duration STANDARD_WHEN_LARGE = Duration.ofSeconds(30);

    private final UI ui;
    private final HasComponents home;
    private final Judge judge;
    private final boolean mayEdit;
    private final Runnable heading;
    private final LookMemory looks;
    private final BoardPace pace = new BoardPace(InstantSource.system());
    private @Nullable RosterSession session;
    private @Nullable PlanDialogs dialogs;
    private volatile @Nullable Texts texts;
    private @Nullable Workbench bench;

    /** @param heading draws anew what the bar at the top says of the plan */
    RosterPage(UI ui, HasComponents home, Judge judge, boolean mayEdit, BoardLook look, Runnable heading) {
        this.ui = ui;
        this.home = home;
        this.judge = judge;
        this.mayEdit = mayEdit;
        this.looks = new LookMemory(ui, look);
        this.heading = heading;
    }

    void recallLook() {
        looks.recall(() -> speak(texts()));
    }

    void open(RosterSession opened, PlanDialogs around) {
        session = opened;
        dialogs = around;
    }

    void close() {
        session().close();
    }

    /** Draws everything in these words. */
    void speak(Texts words) {
        texts = words;
        home.removeAll();
        var drawn = new Workbench(words, this, judged(roster()));
        drawn.showBalance(session().desk().document().settings().balance());
        drawn.showSearching(session().isSearching());
        bench = drawn;
        home.add(drawn);
        if (!session().isSearching()) {
            session()
                    .proposal()
                    .ifPresent(proposal ->
                            drawn.propose(reviews().of(proposal, judged(proposal.before()), proposal.diff())));
        }
    }

    @Override
    public void progressed(Job job, Optional<Roster> better) {
        Judgement settled = better.isPresent() && pace.settle() ? judged(better.get()) : null;
        draw(drawn -> {
            if (settled != null) {
                drawn.show(settled);
            }
            drawn.show(job);
        });
    }

    @Override
    public void changed() {
        boolean searching = session().isSearching();
        Judgement settled = judged(roster());
        Optional<Review> proposed = session()
                .proposal()
                .filter(proposal -> !searching)
                .map(proposal -> reviews().of(proposal, settled, proposal.diff()));
        int balance = session().desk().document().settings().balance();
        draw(drawn -> {
            heading.run();
            proposed.ifPresentOrElse(drawn::propose, () -> drawn.settle(settled));
            drawn.showBalance(balance);
            drawn.showSearching(searching);
            drawn.showHeld(searching && pace.isHeld());
        });
    }

    @Override
    public void foundNothing() {
        whenFree(() -> Notices.tell(ui, texts().of("search.nothingBetter")));
    }

    @Override
    public void refused(Refusal reason) {
        whenFree(() -> Notices.warn(ui, texts().of("search.refused." + reason.name())));
    }

    @Override
    public void failed() {
        whenFree(() -> Notices.warn(ui, texts().of("search.failed")));
    }

    @Override
    public void conflicted(EditConflict conflict, Revision theirs) {
        whenFree(() -> dialogs().openConflict(conflict, theirs, texts()));
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
    public boolean isWide() {
        return ui.getPage().getExtendedClientDetails().getWindowInnerWidth() >= WIDE;
    }

    @Override
    public void review(RosterDiff part) {
        session()
                .proposal()
                .map(proposal -> reviews().of(proposal, judged(proposal.before()), part))
                .ifPresent(review -> draw(drawn -> drawn.propose(review)));
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
    public UI ui() {
        return ui;
    }

    @Override
    public DataSet document() {
        return session().desk().document();
    }

    @Override
    public void step(boolean again) {
        if (again) {
            redo();
        } else {
            undo();
        }
    }

    void undo() {
        if (!session().undo()) {
            Notices.tell(ui, texts().of("plan.nothingToUndo"));
        }
    }

    void redo() {
        if (!session().redo()) {
            Notices.tell(ui, texts().of("plan.nothingToRedo"));
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
        draw(drawn -> drawn.compare(diff));
    }

    /** Only when the board shows what would be published. */
    void publish() {
        if (session().isSearching()) {
            Notices.warn(ui, texts().of("proposal.searchFirst"));
        } else if (session().proposal().isPresent()) {
            Notices.warn(ui, texts().of("proposal.answerFirst"));
        } else {
            dialogs().openPublishing(texts());
        }
    }

    @Override
    public void hold(boolean pointed) {
        pace.hold(pointed);
        draw(drawn -> drawn.showHeld(pointed && session().isSearching()));
    }

    private Reviews reviews() {
        return new Reviews(judge, dialogs()::shortNotice, texts());
    }

    private Roster roster() {
        return RosterMapper.toRoster(session().desk().document());
    }

    private Judgement judged(Roster roster) {
        return judge.judge(roster, texts());
    }

    private void draw(Consumer<Workbench> change) {
        whenFree(() -> {
            if (bench != null) {
                change.accept(bench);
            }
        });
    }

    /** Does nothing when the page is gone by then. */
    private void whenFree(Command action) {
        ui.accessLater(action::execute, () -> LOG.debug("The page has been left"))
                .run();
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
