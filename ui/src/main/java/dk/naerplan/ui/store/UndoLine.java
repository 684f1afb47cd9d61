package dk.naerplan.ui.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where undo and redo lead to. A change hangs below the state that it was made from; undo goes up, redo goes down to the
 * newest of the changes below.
 */
record UndoLine(List<RevisionInfo> history) {

    Optional<RevisionInfo> undo() {
        return shown().parent().flatMap(this::byNumber);
    }

    Optional<RevisionInfo> redo() {
        int here = shown().number();
        return history.stream()
                .filter(info -> !info.kind().isStep())
                .filter(info -> info.parent().equals(Optional.of(here)))
                .max(Comparator.comparingInt(RevisionInfo::number));
    }

    /** The change whose document the newest revision shows. */
    private RevisionInfo shown() {
        return byNumber(history.getLast().content()).orElseThrow();
    }

    private Optional<RevisionInfo> byNumber(int number) {
        return history.stream().filter(info -> info.number() == number).findFirst();
    }
}
