package dk.naerplan.datasets.generator.plant;

import dk.naerplan.solver.domain.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work of one day, as docs/model.md defines it, and whether one person can do it. */
record DayLoad(int minutes, boolean possible) {

    /** @param slots sorted by start */
    static DayLoad of(List<Slot> slots) {
        int minutes = 0;
        boolean possible = true;
        int latest = Integer.MIN_VALUE;
        Location stop = null;
        for (Slot slot : slots) {
            int way = way(stop, slot.stop());
            possible &= latest == Integer.MIN_VALUE || latest + way <= slot.start();
            minutes += slot.end() - slot.start() + slot.preparation() + way;
            latest = slot.end();
            stop = slot.stop() == null ? stop : slot.stop();
        }
        return new DayLoad(minutes, possible);
    }

    private static int way(@Nullable Location from, @Nullable Location to) {
        return from == null || to == null ? 0 : from.minutesTo(to);
    }
}
