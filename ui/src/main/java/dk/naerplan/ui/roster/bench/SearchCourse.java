package dk.naerplan.ui.roster.bench;

import dk.naerplan.ui.store.Figures;
import java.util.ArrayList;
import java.util.List;

/** What a search has found so far, moment by moment; thinned out when it becomes long, so that the beginning stays. */
final class SearchCourse {

    private static final int MOST = 60;

    private final List<Moment> moments = new ArrayList<>();

    record Moment(double seconds, Figures figures) {}

    void clear() {
        moments.clear();
    }

    /** Moments come in order; one at the same time replaces the last. */
    void add(double seconds, Figures figures) {
        if (moments.size() >= MOST) {
            thinOut();
        }
        if (!moments.isEmpty() && moments.getLast().seconds() >= seconds) {
            moments.removeLast();
        }
        moments.add(new Moment(seconds, figures));
    }

    /** Forgets every second one. */
    private void thinOut() {
        for (int i = moments.size() - 2; i > 0; i -= 2) {
            moments.remove(i);
        }
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }
}
