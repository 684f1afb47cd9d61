package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.analysis.Kpis.Hours;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws up the board of one judged roster. */
public final class BoardMapper {

    private static final Comparator<Assignment> IN_ORDER =
            Comparator.comparingInt(Assignment::start).thenComparing(Assignment::getId);

    private final Judgement judgement;
    private final Roster roster;
    private final BoardLook look;
    private final Set<String> selected;
    private final Texts texts;
    private final List<Assignment> seats;

    private BoardMapper(Judgement judgement, BoardLook look, Set<String> selected, Texts texts) {
        this.judgement = judgement;
        this.roster = judgement.roster();
        this.look = look;
        this.selected = selected;
        this.texts = texts;
        this.seats = roster.getAssignments().stream()
                .filter(seat -> seat.getStart() != null)
                .sorted(IN_ORDER)
                .toList();
    }

    /** @param selected ids of the seats that are chosen */
    public static Board board(Judgement judgement, BoardLook look, Set<String> selected, Texts texts) {
        return look.search().of(new BoardMapper(judgement, look, selected, texts).board());
    }

    private Board board() {
        List<Assignment> shown = look.filter().isNone()
                ? seats
                : seats.stream()
                        .filter(seat -> look.filter().lets(seat, judgement))
                        .toList();
        List<BoardRow> rows = look.axis() == Axis.EMPLOYEE
                ? employees(shown)
                : new GroupRows(roster, texts, new BlockMapper(judgement, selected, texts)).rows(look.axis(), shown);
        List<BoardRow> kept = look.filter().isNone()
                ? rows
                : rows.stream().filter(BoardRow::hasBlocks).toList();
        Scale scale = look.isOfDay()
                ? Scale.of(kept.stream().map(row -> row.cells().get(look.day())).toList())
                : Board.EMPTY.scale();
        return new Board(look.axis(), look.day(), scale, new HeaderMapper(roster, texts).headers(seats), kept);
    }

    private List<BoardRow> employees(List<Assignment> shown) {
        var own = new HashMap<String, List<Assignment>>();
        shown.stream()
                .filter(seat -> seat.getEmployee() != null)
                .forEach(seat -> own.computeIfAbsent(seat.employee().id(), id -> new ArrayList<>())
                        .add(seat));
        var placements = new HashMap<String, Placement>();
        roster.getPlacements().forEach(placement -> placements.put(placement.getId(), placement));
        var rows = new RowMapper(judgement, texts);
        var cells = new CellMapper(judgement, selected, texts);
        var totals = new Totals(roster, texts);
        var hours = new HashMap<String, Hours>();
        judgement.audit().kpis().hours().forEach((employee, known) -> hours.put(employee.id(), known));
        return roster.getEmployees().stream()
                .map(employee -> {
                    List<Assignment> mine = own.getOrDefault(employee.id(), List.of());
                    return rows.row(
                            employee,
                            hours.get(employee.id()),
                            totals.ofEmployee(mine),
                            cells(employee, mine, placements, cells));
                })
                .toList();
    }

    private static List<BoardCell> cells(
            Employee employee, List<Assignment> mine, Map<String, Placement> placements, CellMapper cells) {
        return IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .mapToObj(day -> cells.cell(
                        employee,
                        day,
                        Optional.ofNullable(placements.get(Placement.idOf(employee, day))),
                        mine.stream().filter(seat -> seat.day() == day).toList()))
                .toList();
    }
}
