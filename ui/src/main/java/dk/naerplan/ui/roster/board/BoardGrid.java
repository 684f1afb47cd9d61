package dk.naerplan.ui.roster.board;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The week on the screen: employees by days, of which the browser draws only what is in sight. The arrow keys go from cell
 * to cell, Enter into a cell and Tab from block to block. Sends only the rows that changed.
 */
public final class BoardGrid extends Grid<String> {

    private static final long serialVersionUID = 1L;
    private static final String HEAD_WIDTH = "min(11.5rem, 30vw)";
    private static final String DAY_WIDTH = "7rem";
    private static final String NARROW_WIDTH = "3.75rem";
    private static final String REVEAL = """
            const find = () => this.querySelector('[data-seat="' + CSS.escape($0) + '"]');
            const reveal = (left) => {
              const block = find();
              if (block && block.closest('vaadin-grid-cell-content').assignedSlot) {
                block.scrollIntoView({block: 'nearest', inline: 'nearest'});
                block.focus();
              } else if (left) {
                requestAnimationFrame(() => reveal(left - 1));
              }
            };
            reveal(120);
            """;

    private final transient Consumer<String> selected;
    private final List<Column<String>> days = new ArrayList<>();
    private final Column<String> head;
    private transient Board shown = Board.EMPTY;

    /** @param selected gets the id of the seat whose block is chosen */
    public BoardGrid(Consumer<String> selected) {
        super();
        this.selected = selected;
        addClassName("board");
        addThemeVariants(GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        head = addColumn(LitRenderer.<String>of(BoardTemplates.HEAD).withProperty("head", this::headOf));
        head.setFrozen(true).setWidth(HEAD_WIDTH).setFlexGrow(0);
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            days.add(addColumn(day));
        }
    }

    /** Changes the words that the board itself says. */
    public void speak(Texts texts) {
        getElement().setProperty("accessibleName", texts.of("board.name"));
        var title = new Div(texts.of("board.employee"));
        title.addClassName("day-header");
        head.setHeader(title);
        setEmptyStateText(texts.of("board.nothingFound"));
        show(Board.EMPTY);
    }

    public void show(Board board) {
        Board before = shown;
        shown = board;
        if (!before.days().equals(board.days())) {
            board.days().forEach(this::showHeader);
        }
        if (ids(before).equals(ids(board))) {
            refreshChanged(before);
        } else {
            setItems(DataProvider.ofCollection(ids(board)));
        }
    }

    /** Scrolls to the block of the seat and puts the focus there. */
    public void reveal(String seat) {
        shown.rowOf(seat).ifPresent(row -> {
            scrollToItem(row.id());
            getElement().executeJs(REVEAL, seat);
        });
    }

    public Board shown() {
        return shown;
    }

    private Column<String> addColumn(int day) {
        var renderer = LitRenderer.<String>of(BoardTemplates.DAY)
                .withProperty("day", id -> cellOf(id, day))
                .withFunction(
                        "select", (id, values) -> selected.accept(values.get(0).asString()));
        return addColumn(renderer).setWidth(DAY_WIDTH).setFlexGrow(1);
    }

    private void showHeader(DayHeader header) {
        var name = new Span(header.name());
        name.addClassName("day-name");
        var content = new Div(name, new Span(header.date()));
        content.addClassName("day-header");
        if (header.holiday()) {
            content.add(new Span(header.holidayName()));
            content.addClassName("holiday");
        }
        Column<String> column = days.get(header.day());
        column.setHeader(content);
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
        return shown.row(id).orElseThrow().head();
    }

    private BoardCell cellOf(String id, int day) {
        return shown.row(id).orElseThrow().cells().get(day);
    }

    private static List<String> ids(Board board) {
        return board.rows().stream().map(BoardRow::id).toList();
    }
}
