package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws up the board of one judged roster. */
public final class BoardMapper {

    private static final Comparator<Assignment> IN_ORDER =
            Comparator.comparingInt(Assignment::start).thenComparing(Assignment::getId);

    private final Judgement judgement;
    private final Roster roster;
    private final Texts texts;
    private final WeekTexts week;
    private final RowMapper rows;
    private final CellMapper cells;
    private final Map<String, List<Assignment>> seats = new HashMap<>();
    private final Map<String, Placement> placements = new HashMap<>();

    private BoardMapper(Judgement judgement, String selectedSeat, Texts texts) {
        this.judgement = judgement;
        this.roster = judgement.roster();
        this.texts = texts;
        this.week = new WeekTexts(texts);
        this.rows = new RowMapper(judgement, texts);
        this.cells = new CellMapper(judgement, selectedSeat, texts);
        roster.getAssignments().stream()
                .filter(Assignment::isStaffed)
                .sorted(IN_ORDER)
                .forEach(seat -> seats.computeIfAbsent(seat.employee().id(), id -> new ArrayList<>())
                        .add(seat));
        roster.getPlacements().forEach(placement -> placements.put(placement.getId(), placement));
    }

    /** @param selectedSeat id of the seat that is looked at; empty when there is none */
    public static Board board(Judgement judgement, String selectedSeat, Texts texts) {
        return new BoardMapper(judgement, selectedSeat, texts).board();
    }

    private Board board() {
        List<BoardRow> drawn = roster.getEmployees().stream().map(this::row).toList();
        return new Board(
                IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                        .mapToObj(day -> header(day, drawn))
                        .toList(),
                drawn);
    }

    private DayHeader header(int day, List<BoardRow> drawn) {
        var facts = roster.getFacts();
        boolean empty =
                drawn.stream().allMatch(row -> row.cells().get(day).blocks().isEmpty());
        return new DayHeader(
                day,
                week.shortDay(day),
                week.date(facts.week().date(day)),
                facts.holidays().contains(day) ? texts.of("board.holiday") : "",
                empty && day >= 5);
    }

    private BoardRow row(Employee employee) {
        List<Assignment> own = seats.getOrDefault(employee.id(), List.of());
        List<BoardCell> days = IntStream.range(0, WeekTime.DAYS_PER_WEEK)
                .mapToObj(day -> cells.cell(employee, day, placement(employee, day), on(day, own)))
                .toList();
        return rows.row(employee, judgement.audit().kpis().hours().get(employee), days);
    }

    private Optional<Placement> placement(Employee employee, int day) {
        return Optional.ofNullable(placements.get(Placement.idOf(employee, day)));
    }

    private static List<Assignment> on(int day, List<Assignment> seats) {
        return seats.stream().filter(seat -> seat.day() == day).toList();
    }
}
