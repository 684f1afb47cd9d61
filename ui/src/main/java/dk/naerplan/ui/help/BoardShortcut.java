package dk.naerplan.ui.help;

import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** A key of the board, as it stands on the keyboard. */
enum BoardShortcut {
    GO("←", "→", "↑", "↓"),
    CHOOSE("Enter"),
    MOVE("M"),
    LOCK("L"),
    CHANGE("E"),
    EMPTY("Delete"),
    MENU("Shift", "F10"),
    UNDO("Ctrl", "Z"),
    REDO("Ctrl", "Y");

    private final List<String> keys;

    BoardShortcut(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    String meaning(Texts texts) {
        return texts.of("help.key." + name());
    }
}
