package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.analysis.Kpis.Hours;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws up the head of an employee's row. */
final class RowMapper {

    private static final Hours NONE = new Hours(0, 0);

    private final List<Finding> broken;
    private final Texts texts;
    private final WeekTexts week;

    RowMapper(Judgement judgement, Texts texts) {
        this.broken =
                judgement.broken().filter(finding -> finding.seats().isEmpty()).toList();
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    BoardRow row(Employee employee, @Nullable Hours known, String facts, List<BoardCell> cells) {
        Hours hours = known == null ? NONE : known;
        String work = week.hours(hours.work());
        String contract = week.hours(hours.contract());
        List<BoardCell.Note> notes = broken.stream()
                .filter(finding -> isOfTheWeek(finding, employee))
                .map(finding ->
                        new BoardCell.Note(RuleTexts.name(finding.rule(), texts.locale()), "alert", finding.sentence()))
                .toList();
        var head = new RowHead(
                employee.id(),
                employee.name(),
                employee.profession().name(),
                work + " / " + contract,
                texts.of("board.hours", work, contract),
                used(hours),
                hours.work() > hours.contract() ? "over" : "",
                facts,
                notes);
        return new BoardRow(employee.id(), head, cells);
    }

    private static int used(Hours hours) {
        return hours.contract() == 0 ? 0 : (int) Math.min(100, 100 * hours.work() / hours.contract());
    }

    private static boolean isOfTheWeek(Finding finding, Employee employee) {
        return finding.days().isEmpty() && finding.employees().contains(employee.id());
    }
}
