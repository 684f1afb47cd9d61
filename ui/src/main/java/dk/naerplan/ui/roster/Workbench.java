package dk.naerplan.ui.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.ui.insight.FigureDialog;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.roster.act.BoardDesk;
import dk.naerplan.ui.roster.ask.Places;
import dk.naerplan.ui.roster.bench.EmptySeatsStrip;
import dk.naerplan.ui.roster.bench.FigureStrip;
import dk.naerplan.ui.roster.bench.Glance;
import dk.naerplan.ui.roster.bench.Legend;
import dk.naerplan.ui.roster.bench.SeatPanel;
import dk.naerplan.ui.roster.bench.SidePanel;
import dk.naerplan.ui.roster.bench.ViewControls;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.board.BoardMapper;
import dk.naerplan.ui.roster.board.LookControls;
import dk.naerplan.ui.roster.propose.ChangedBlocks;
import dk.naerplan.ui.roster.propose.CompareBar;
import dk.naerplan.ui.roster.propose.ProposalPanel;
import dk.naerplan.ui.roster.propose.Review;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.Figures;
import java.util.Optional;

/** The board and all around it, in one language. Shows a judged roster and what is chosen in it. */
final class Workbench extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient SearchDesk search;
    private final FigureStrip figures;
    private final EmptySeatsStrip empty;
    private final transient BoardDesk desk;
    private final BoardGrid board;
    private final SidePanel side;
    private final SeatPanel seat;
    private final ProposalPanel proposal;
    private final CompareBar compared;
    private final Span held = new Span();
    private transient BoardLook look;
    private transient ChangedBlocks changed = ChangedBlocks.NONE;
    private transient Judgement judgement;
    private String chosen = "";
    private String followed = "";

    Workbench(Texts texts, RosterActions actions, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
        this.look = actions.look();
        var deeds = new BenchDesk(
                actions,
                () -> this.judgement.roster(),
                () -> search().limit(),
                seatId -> followed = seatId,
                this::reveal);
        desk = new BoardDesk(actions.stage().ui(), deeds, texts, this::look);
        board = desk.board();
        figures = new FigureStrip(texts, this::explain);
        search = new SearchDesk(texts, actions, judgement.roster(), figures, desk::recordAbsence);
        proposal = new ProposalPanel(texts, new BenchAnswers(actions, this::reveal));
        compared = new CompareBar(texts, this::endCompare);
        empty = new EmptySeatsStrip(texts, this::choose);
        side = new SidePanel(texts, this::explain, this::reveal);
        seat = new SeatPanel(texts, deeds, () -> look(chosen));
        addClassName("workbench");
        listenToPointer(actions);
        arrange(actions);
        show(judgement);
    }

    private void arrange(RosterActions actions) {
        var looks = new LookControls(judgement.roster(), look, texts, next -> look(next, actions));
        looks.add(viewControls(actions, looks));
        held.setText(texts.of("board.held"));
        held.addClassName("board-held");
        held.setVisible(false);
        var week = new Div(
                search.course(), search.tried(), proposal, compared, looks, empty, held, board, new Legend(texts));
        week.addClassName("week");
        var middle = new Div(week, side);
        middle.addClassName("middle");
        add(search.controls(), middle, seat, search.status());
    }

    void show(Judgement next) {
        judgement = next;
        figures.show(Glance.of(next, texts));
        empty.show(next.roster());
        side.show(next);
        showBoard();
        showSeat();
        follow();
    }

    /** Shows at once where everything lies in a changed plan, and what it comes to; what the rules say of it follows. */
    void place(Roster changedPlan, Figures known) {
        judgement = judgement.until(changedPlan);
        figures.show(Glance.of(known, texts));
        showNothingElse();
        empty.show(changedPlan);
        showBoard();
        follow();
    }

    private void follow() {
        board.reveal(followed);
        followed = "";
    }

    /** Shows the plan as it is, and nothing that is proposed. */
    void settle(Judgement plan) {
        showNothingElse();
        show(plan);
    }

    private void showNothingElse() {
        changed = ChangedBlocks.NONE;
        compared.hide();
        proposal.hide();
    }

    /** Shows what the plan would be with a part of what is proposed, and marks what would be another. */
    void propose(Review review) {
        figures.show(Glance.of(review.before(), texts));
        figures.mark();
        changed = ChangedBlocks.of(review.part(), texts);
        show(review.after());
        proposal.show(review);
    }

    /** Marks what has changed since an earlier state of the plan, until somebody puts the marks away. */
    void compare(RosterDiff since) {
        changed = ChangedBlocks.of(since, texts);
        compared.show(since.differences().size());
        showBoard();
    }

    private void endCompare() {
        changed = ChangedBlocks.NONE;
        compared.hide();
        showBoard();
    }

    void show(Job job) {
        search.show(job);
    }

    void showSearching(boolean runs) {
        search.showSearching(runs, judgement.audit().kpis().coverage().total().percent());
    }

    /** Says that the board keeps still, where it would otherwise move. */
    void showHeld(boolean keepsStill) {
        held.setVisible(keepsStill);
    }

    void showBalance(int value) {
        search.showBalance(value);
    }

    private void choose(String seatId) {
        look(seatId);
        board.reveal(chosen);
    }

    /** Describes the seat, or no longer when it is described already. */
    private void look(String seatId) {
        if (!seatId.isEmpty()) {
            desk.select(seatId.equals(chosen) ? "" : seatId);
        }
        chosen = seatId.equals(chosen) ? "" : seatId;
        showBoard();
        showSeat();
    }

    private void look(BoardLook next, RosterActions actions) {
        look = next;
        actions.remember(next);
        showBoard();
    }

    private void reveal(Concerns concerns) {
        Places.seat(judgement.roster(), concerns).ifPresent(board::reveal);
    }

    private void reveal(Finding finding) {
        chosen = "";
        choose(finding.seats().iterator().next());
    }

    private void showBoard() {
        board.show(changed.in(BoardMapper.board(judgement, look, desk.selected(), texts)));
    }

    private void showSeat() {
        chosenSeat().ifPresentOrElse(found -> seat.show(found, judgement), seat::hide);
    }

    private Optional<Assignment> chosenSeat() {
        return judgement.roster().getAssignments().stream()
                .filter(candidate -> candidate.getId().equals(chosen))
                .findFirst();
    }

    private void explain(KeyFigure figure) {
        FigureDialog.about(figure, judgement, texts).open();
    }

    private ViewControls viewControls(RosterActions actions, LookControls looks) {
        return new ViewControls(texts)
                .toggle("dense", "view.dense", look.dense() || actions.isLarge(), on -> {
                    board.setClassName("dense", on);
                    if (on != look.dense() && !actions.isLarge()) {
                        looks.change(now -> now.dense(on));
                    }
                })
                .toggle("panel", "view.panel", actions.stage().isWide(), side::open);
    }

    private void listenToPointer(RosterActions actions) {
        board.getElement().addEventListener("pointerenter", event -> actions.hold(true));
        board.getElement().addEventListener("pointerleave", event -> actions.hold(false));
    }

    private SearchDesk search() {
        return search;
    }
}
