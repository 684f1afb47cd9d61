package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws up an employee's day. */
final class CellMapper {

    private final Roster roster;
    private final List<Finding> broken;
    private final Texts texts;
    private final BlockMapper blocks;
    private final ChipMapper chips;
    private final WayMapper ways;

    CellMapper(Judgement judgement, Set<String> selected, Texts texts) {
        this.roster = judgement.roster();
        this.broken =
                judgement.broken().filter(finding -> finding.seats().isEmpty()).toList();
        this.texts = texts;
        this.blocks = new BlockMapper(judgement, selected, texts);
        this.chips = new ChipMapper(texts);
        this.ways = new WayMapper(texts);
    }

    BoardCell cell(Employee employee, int day, Optional<Placement> placement, List<Assignment> seats) {
        Stream<BoardCell.Note> notes = Stream.concat(absences(employee, day), alerts(employee, day));
        return new BoardCell(
                employee.id(),
                day,
                placement.flatMap(chips::chip).stream().toList(),
                notes.toList(),
                seats.stream().map(blocks::block).toList(),
                ways.ways(placement, seats),
                marks(employee, day));
    }

    private Stream<BoardCell.Note> absences(Employee employee, int day) {
        Interval whole = WeekTime.wholeDay(day);
        return employee.time().absences().stream()
                .filter(absence -> absence.overlap(whole) > 0)
                .map(absence -> absence(employee, day, absence, whole));
    }

    private BoardCell.Note absence(Employee employee, int day, Interval absence, Interval whole) {
        boolean allDay = employee.time().contractOn(day) == 0;
        Interval shown = new Interval(Math.max(absence.start(), whole.start()), Math.min(absence.end(), whole.end()));
        String text = allDay ? texts.of("board.absent") : texts.of("board.absentPart", WeekTexts.time(shown));
        return new BoardCell.Note(text, "absence", text);
    }

    private Stream<BoardCell.Note> alerts(Employee employee, int day) {
        return broken.stream()
                .filter(finding -> isOfTheDay(finding, employee, day))
                .map(finding -> new BoardCell.Note(
                        RuleTexts.name(finding.rule(), texts.locale()), "alert", finding.sentence()));
    }

    private static boolean isOfTheDay(Finding finding, Employee employee, int day) {
        return finding.employees().contains(employee.id()) && finding.days().contains(day);
    }

    private String marks(Employee employee, int day) {
        if (roster.getFacts().holidays().contains(day)) {
            return "holiday";
        }
        return employee.time().contract().get(day) == 0 ? "off" : "";
    }
}
