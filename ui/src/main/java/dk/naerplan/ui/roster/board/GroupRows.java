package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws up rows that are areas or activities: all their seats, those that nobody has too. */
final class GroupRows {

    private static final String NO_AREA = "-";

    private final Roster roster;
    private final Texts texts;
    private final Totals totals;
    private final BlockMapper blocks;

    GroupRows(Roster roster, Texts texts, BlockMapper blocks) {
        this.roster = roster;
        this.texts = texts;
        this.totals = new Totals(roster, texts);
        this.blocks = blocks;
    }

    /** @param seats that have a time, in the order of their starts */
    List<BoardRow> rows(Axis axis, List<Assignment> seats) {
        return axis == Axis.AREA ? areas(seats) : activities(seats);
    }

    private List<BoardRow> areas(List<Assignment> seats) {
        var groups = new LinkedHashMap<String, List<Assignment>>();
        roster.getAreas().forEach(area -> groups.put(area.id(), new ArrayList<>()));
        seats.forEach(seat -> groups.computeIfAbsent(seat.area().map(Area::id).orElse(NO_AREA), id -> new ArrayList<>())
                .add(seat));
        Map<String, Area> areas = new LinkedHashMap<>();
        roster.getAreas().forEach(area -> areas.put(area.id(), area));
        var rows = new ArrayList<BoardRow>();
        groups.forEach((id, own) -> {
            Area area = areas.get(id);
            rows.add(row(
                    id,
                    area == null ? texts.of("board.noArea") : area.name(),
                    area == null ? "" : texts.of("board.need", area.need()),
                    own,
                    Axis.AREA));
        });
        return rows;
    }

    private List<BoardRow> activities(List<Assignment> seats) {
        var groups = new LinkedHashMap<Activity, List<Assignment>>();
        roster.getAssignments().forEach(seat -> groups.put(seat.activity(), new ArrayList<>()));
        seats.forEach(seat -> groups.computeIfAbsent(seat.activity(), key -> new ArrayList<>())
                .add(seat));
        var rows = new ArrayList<BoardRow>();
        groups.forEach((activity, own) -> rows.add(row(
                activity.id(),
                activity.name(),
                activity.area().map(Area::name).orElseGet(() -> texts.name(activity.type())),
                own,
                Axis.ACTIVITY)));
        return rows;
    }

    private BoardRow row(String id, String name, String about, List<Assignment> seats, Axis axis) {
        Totals.Staffed staffed = Totals.staffed(seats);
        String label = totals.text(staffed);
        var head = new RowHead(
                id, name, about, label, label, staffed.percent(), staffed.isFull() ? "" : "missing", "", List.of());
        List<BoardCell> cells = IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .mapToObj(day -> new BoardCell(
                        id,
                        day,
                        List.of(),
                        List.of(),
                        seats.stream()
                                .filter(seat -> seat.day() == day)
                                .map(seat -> blocks.blockOf(axis, seat))
                                .toList(),
                        List.of(),
                        roster.getFacts().holidays().contains(day) ? "holiday" : ""))
                .toList();
        return new BoardRow(id, head, cells);
    }
}
