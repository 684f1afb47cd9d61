package dk.naerplan.ui.testing;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A small week in which everything that the board can show happens: all focus areas, an absence, a closed day (Friday), a
 * locked seat, an outposted day, two seats at the same time (Tuesday), a seat nobody is qualified for and one nobody is free for.
 */
public final class EveryState {

    private static final DataSet DOCUMENT = read();

    private EveryState() {}

    public static DataSet document() {
        return DOCUMENT;
    }

    /** The week in objects of its own. */
    public static Roster roster() {
        return RosterMapper.toRoster(DOCUMENT);
    }

    /** The seat of an activity, by its name with a capital letter. */
    public static Assignment seatOf(Roster roster, String activity) {
        return roster.getAssignments().stream()
                .filter(seat -> seat.activity().name().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    /** The placement of an employee on a day from 0 (Monday). */
    public static Placement placement(Roster roster, String employee, int day) {
        return roster.getPlacements().stream()
                .filter(placement -> placement.getId().equals(employee + "@" + day))
                .findFirst()
                .orElseThrow();
    }

    private static DataSet read() {
        try (InputStream stream = Objects.requireNonNull(EveryState.class.getResourceAsStream("states.json"))) {
            return new DataSetReader().read(stream).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
