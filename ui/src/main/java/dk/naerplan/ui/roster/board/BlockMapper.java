package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.SeatTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws up a seat of a session. */
final class BlockMapper {

    private final Set<String> selected;
    private final Map<String, Finding> broken = new HashMap<>();
    private final Texts texts;
    private final SeatTexts words;

    BlockMapper(Judgement judgement, Set<String> selected, Texts texts) {
        this.selected = selected;
        this.texts = texts;
        this.words = new SeatTexts(texts);
        judgement.broken().forEach(finding -> finding.seats().forEach(seat -> broken.putIfAbsent(seat, finding)));
    }

    /** The block in the row of an employee. */
    Block block(Assignment seat) {
        return block(seat, seat.activity().name(), words.shortPlace(seat.getSession()));
    }

    /** The block in the row of an area or activity, which says who has the seat. */
    Block blockOf(Axis axis, Assignment seat) {
        String holder =
                Optional.ofNullable(seat.getEmployee()).map(Employee::name).orElseGet(() -> texts.of("seat.nobody"));
        return axis == Axis.AREA
                ? block(seat, seat.activity().name(), holder)
                : block(seat, holder, words.shortPlace(seat.getSession()));
    }

    private Block block(Assignment seat, String title, String where) {
        Optional<Finding> finding = Optional.ofNullable(broken.get(seat.getId()));
        String time = WeekTexts.time(new Interval(seat.start(), seat.end()));
        int from = WeekTime.minuteOfDay(seat.start());
        return new Block(
                seat.getId(),
                WeekTexts.clock(seat.start()),
                WeekTexts.clock(seat.end()),
                from,
                from + seat.duration(),
                title,
                where,
                String.join(" ", marks(seat, finding.isPresent())),
                finding.map(found -> RuleTexts.name(found.rule(), texts.locale()))
                        .orElse(""),
                label(seat, time, finding));
    }

    private List<String> marks(Assignment seat, boolean isBroken) {
        var marks = new ArrayList<String>();
        marks.add(focus(seat.activity().focus()));
        add(marks, "locked", SeatStates.isLocked(seat));
        add(marks, "broken", isBroken);
        add(marks, "differs", SeatStates.isChanged(seat));
        add(marks, "empty", seat.getEmployee() == null);
        add(marks, "selected", selected.contains(seat.getId()));
        return marks;
    }

    private static void add(List<String> marks, String mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    /** The style sheet's name of a focus area. */
    static String focus(Optional<FocusArea> focus) {
        return "focus-"
                + focus.map(area -> area.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("none");
    }

    private String label(Assignment seat, String time, Optional<Finding> broken) {
        String focus = seat.activity().focus().map(texts::name).orElseGet(() -> texts.of("focus.none"));
        return texts.of("board.block", time, seat.activity().name(), words.shortPlace(seat.getSession()), focus)
                + Optional.ofNullable(seat.getEmployee()).map(holder -> "").orElseGet(() -> texts.of("board.empty"))
                + (SeatStates.isLocked(seat) ? texts.of("board.locked") : "")
                + (SeatStates.isChanged(seat) ? texts.of("board.differs") : "")
                + broken.map(finding -> " " + finding.sentence()).orElse("");
    }
}
