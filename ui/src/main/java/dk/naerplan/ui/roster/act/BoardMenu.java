package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.shell.Texts;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** What can be done where the pointer or the focus is. Filled anew each time it opens. */
public final class BoardMenu extends ContextMenu {

    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<Spot, BoardMenu> filler;
    private final transient Texts texts;

    BoardMenu(BoardGrid board, Texts texts, BiConsumer<Spot, BoardMenu> filler) {
        super(board);
        this.filler = filler;
        this.texts = texts;
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode detail) {
        fill(Spot.of(detail));
        return !getItems().isEmpty() && super.onBeforeOpenMenu(detail);
    }

    void fill(Spot spot) {
        removeAll();
        filler.accept(spot, this);
    }

    BoardMenu entry(String key, Runnable action) {
        addItem(texts.of(key), click -> action.run());
        return this;
    }

    /** @param shortcut the key that does the same, as it stands on the keyboard */
    BoardMenu entry(String key, String shortcut, Runnable action) {
        MenuItem item = addItem(texts.of(key), click -> action.run());
        var hint = new Span(shortcut);
        hint.addClassName("menu-key");
        item.add(hint);
        return this;
    }

    void line() {
        if (!getItems().isEmpty()) {
            addSeparator();
        }
    }
}
