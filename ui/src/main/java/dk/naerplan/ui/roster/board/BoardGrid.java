package dk.naerplan.ui.roster.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.internal.JacksonUtils;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The week on the screen: employees by days, of which the browser draws only what is in sight. The arrow keys go from cell
 * to cell, Enter into a cell and Tab from block to block. Sends only the rows that changed.
 */
@JavaScript("context://scripts/board.js")
public final class BoardGrid extends Grid<String> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String HEAD_WIDTH = "min(11.5rem, 30vw)";
    private static final String DAY_WIDTH = "7rem";
    private static final String LINE_WIDTH = "40rem";
    private static final String NARROW_WIDTH = "3.75rem";
    private static final String REVEAL = """
            const find = () => this.querySelector('.day[data-row="' + CSS.escape($1) + '"] [data-seat="' + CSS.escape($0) + '"]');
            const hold = (left) => {
              const block = find();
              const focused = document.activeElement;
              if (block && (focused === document.body || this.contains(focused))) block.focus();
              if (left) requestAnimationFrame(() => hold(left - 1));
            };
            const reveal = (left) => {
              const block = find();
              if (block && block.closest('vaadin-grid-cell-content').assignedSlot) {
                block.scrollIntoView({block: 'nearest', inline: 'nearest'});
                block.focus();
                hold(20);
              } else if (left) {
                requestAnimationFrame(() => reveal(left - 1));
              }
            };
            reveal(120);
            """;

    private final transient BoardListener listener;
    private final List<Column<String>> days = new ArrayList<>();
    private final Column<String> head;
    private final Column<String> line;
    private final transient Map<String, BoardRow> rows = new HashMap<>();
    private transient @Nullable Texts words;
    private transient Board shown = Board.EMPTY;

    public BoardGrid(BoardListener listener) {
        super();
        this.listener = listener;
        addClassName("board");
        addThemeVariants(GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        head = addColumn(LitRenderer.<String>of(BoardTemplates.HEAD).withProperty("head", this::headOf));
        head.setFrozen(true).setWidth(HEAD_WIDTH).setFlexGrow(0);
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            days.add(addColumn(day));
        }
        line = addColumn(LitRenderer.<String>of(BoardTemplates.LINE)
                        .withProperty("day", this::dayOf)
                        .withProperty("line", id -> DayLine.of(dayOf(id), shown.scale())))
                .setWidth(LINE_WIDTH)
                .setFlexGrow(1);
        line.setVisible(false);
    }

    /** Changes the words that the board itself says. */
    public void speak(Texts texts) {
        getElement().setProperty("accessibleName", texts.of("board.name"));
        words = texts;
        setEmptyStateText(texts.of("board.nothingFound"));
        show(Board.EMPTY);
    }

    public void show(Board board) {
        Board before = shown;
        shown = board;
        if (!before.days().equals(board.days()) || before.day() != board.day()) {
            board.days().forEach(this::showHeader);
            days.forEach(column -> column.setVisible(!board.isOfDay()));
            line.setVisible(board.isOfDay());
        }
        if (board.isOfDay()) {
            line.setHeader(new LineHeader(board));
        }
        if (words != null && (before.axis() != board.axis() || before == Board.EMPTY)) {
            var title = new Div(words.name(board.axis()));
            title.addClassName("day-header");
            head.setHeader(title);
        }
        index(board);
        if (ids(before).equals(ids(board)) && before.scale().equals(board.scale())) {
            refreshChanged(before);
        } else {
            setItems(DataProvider.ofCollection(ids(board)));
        }
    }

    private void index(Board board) {
        rows.clear();
        board.rows().forEach(row -> rows.put(row.id(), row));
    }

    /** Scrolls to the block of the seat and puts the focus there. */
    public void reveal(String seat) {
        shown.rowOf(seat).ifPresent(row -> {
            scrollToItem(row.id());
            getElement().executeJs(REVEAL, seat, row.id());
        });
    }

    public Board shown() {
        return shown;
    }

    public BoardListener listener() {
        return listener;
    }

    /** Whether the rows are employees. */
    public boolean isOfEmployees() {
        return shown.axis() == Axis.EMPLOYEE;
    }

    /**
     * Shows where the seat that is dragged could go.
     *
     * @param marks by row a letter for each day, g, p or b for good, possible and breaking; under the empty id for every row
     */
    public void showTargets(String seat, Map<String, String> marks) {
        getElement().executeJs("this.naerBoard && this.naerBoard.targets($0, $1)", seat, JacksonUtils.mapToJson(marks));
    }

    /** Says what it would cost to drop the dragged seat there. */
    public void showPrice(Place place, String grade, String price) {
        getElement()
                .executeJs(
                        "this.naerBoard && this.naerBoard.price($0, $1, $2, $3, $4)",
                        place.row(),
                        place.day(),
                        place.minute(),
                        grade,
                        price);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.naerBoard(this)");
    }

    @ClientCallable
    public void choose(String seat, String pick) {
        listener.chosen(seat, Pick.valueOf(pick));
    }

    @ClientCallable
    public void drag(String seat) {
        listener.dragged(seat);
    }

    @ClientCallable
    public void hover(String seat, String row, int day, int minute) {
        listener.hovered(seat, new Place(row, day, minute));
    }

    @ClientCallable
    public void drop(String seat, String row, int day, int minute) {
        listener.dropped(seat, new Place(row, day, minute));
    }

    @ClientCallable
    public void press(String seat, String key) {
        listener.pressed(seat, BoardKey.valueOf(key));
    }

    @ClientCallable
    public void place(String row, int day) {
        listener.placing(new Place(row, day, Place.ANY_TIME));
    }

    private Column<String> addColumn(int day) {
        var renderer = LitRenderer.<String>of(BoardTemplates.DAY).withProperty("day", id -> cellOf(id, day));
        return addColumn(renderer).setWidth(DAY_WIDTH).setFlexGrow(1);
    }

    private void showHeader(DayHeader header) {
        Column<String> column = days.get(header.day());
        column.setHeader(new DayTitle(header));
        column.setWidth(header.narrow() ? NARROW_WIDTH : DAY_WIDTH).setFlexGrow(header.narrow() ? 0 : 1);
    }

    private void refreshChanged(Board before) {
        for (int i = 0; i < shown.rows().size(); i++) {
            BoardRow row = shown.rows().get(i);
            if (!row.equals(before.rows().get(i))) {
                getDataProvider().refreshItem(row.id());
            }
        }
    }

    private RowHead headOf(String id) {
        return row(id).head();
    }

    private BoardCell cellOf(String id, int day) {
        return row(id).cells().get(day);
    }

    private BoardCell dayOf(String id) {
        return cellOf(id, Math.max(0, shown.day()));
    }

    private BoardRow row(String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    private static List<String> ids(Board board) {
        return board.rows().stream().map(BoardRow::id).toList();
    }
}
