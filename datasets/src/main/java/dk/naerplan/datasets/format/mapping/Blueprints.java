package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The blueprints that were used last: what a week demands seldom changes, what is decided in it all the time. */
final class Blueprints {

    private static final int MOST = 6;

    private final Deque<SoftReference<Blueprint>> known = new ArrayDeque<>();

    Blueprint of(DataSet document) {
        return find(document).orElseGet(() -> {
            Blueprint made = new RosterBuilder(document).build();
            keep(made);
            return made;
        });
    }

    private synchronized Optional<Blueprint> find(DataSet document) {
        for (SoftReference<Blueprint> reference : known) {
            Blueprint one = reference.get();
            if (one != null && one.isOf(document)) {
                known.remove(reference);
                known.addFirst(reference);
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private synchronized void keep(Blueprint made) {
        while (known.size() >= MOST) {
            known.removeLast();
        }
        known.addFirst(new SoftReference<>(made));
    }
}
