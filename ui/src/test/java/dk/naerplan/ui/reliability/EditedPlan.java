package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an editor knows of a plan: each revision that was acknowledged, in order, and one that was sent and not answered. */
final class EditedPlan {

    private final String path;
    private final List<Edit> acknowledged = new ArrayList<>();
    private Optional<Edit> unanswered = Optional.empty();

    /** @param path below the interface's root */
    EditedPlan(String path, Edit first) {
        this.path = path;
        acknowledged.add(first);
    }

    String path() {
        return path;
    }

    int newest() {
        return acknowledged.size();
    }

    Edit edit(int number) {
        return acknowledged.get(number - 1);
    }

    void sent(Edit edit) {
        unanswered = Optional.of(edit);
    }

    void answered() {
        acknowledged.add(unanswered.orElseThrow());
        unanswered = Optional.empty();
    }

    /** The store has this as the newest; says what became of an edit that was sent and not answered. */
    Optional<Boolean> found(int number, String reason) {
        Optional<Edit> open = unanswered;
        boolean kept = open.isPresent() && number == newest() + 1;
        if (kept) {
            answered();
        }
        unanswered = Optional.empty();
        assertThat(number).as("revisions of %s", path).isEqualTo(newest());
        assertThat(reason).isEqualTo(edit(number).reason());
        return open.map(edit -> kept);
    }
}
