package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that were read last, found by their whole text; given up when memory is scarce. */
final class ReadDocuments {

    private static final int MOST = 8;

    private final Deque<SoftReference<Known>> known = new ArrayDeque<>();

    record Known(String text, DataSet document) {}

    synchronized Optional<DataSet> find(String text) {
        for (SoftReference<Known> reference : known) {
            Known one = reference.get();
            if (one != null && one.text().equals(text)) {
                known.remove(reference);
                known.addFirst(reference);
                return Optional.of(one.document());
            }
        }
        return Optional.empty();
    }

    /** One that differs from the document at most in what is decided. */
    synchronized Optional<Known> kin(DataSet document) {
        return known.stream()
                .map(SoftReference::get)
                .flatMap(Stream::ofNullable)
                .filter(one -> one.document().withRoster(document.roster()).equals(document))
                .findFirst();
    }

    synchronized void keep(String text, DataSet document) {
        while (known.size() >= MOST) {
            known.removeLast();
        }
        known.addFirst(new SoftReference<>(new Known(text, document)));
    }
}
