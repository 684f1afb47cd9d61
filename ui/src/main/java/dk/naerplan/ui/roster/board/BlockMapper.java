package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.SeatTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws up a seat of a session. */
final class BlockMapper {

    private final Judgement judgement;
    private final String selectedSeat;
    private final Texts texts;
    private final SeatTexts words;

    BlockMapper(Judgement judgement, String selectedSeat, Texts texts) {
        this.judgement = judgement;
        this.selectedSeat = selectedSeat;
        this.texts = texts;
        this.words = new SeatTexts(texts);
    }

    Block block(Assignment seat) {
        Session session = seat.getSession();
        Optional<Finding> broken = judgement
                .broken()
                .filter(finding -> finding.concernsSeat(seat.getId()))
                .findFirst();
        String time = WeekTexts.time(new Interval(seat.start(), seat.end()));
        return new Block(
                seat.getId(),
                WeekTexts.clock(seat.start()),
                WeekTexts.clock(seat.end()),
                seat.activity().name(),
                words.shortPlace(session),
                String.join(" ", marks(seat, broken.isPresent())),
                broken.map(finding -> RuleTexts.name(finding.rule(), texts.locale()))
                        .orElse(""),
                label(seat, time, broken));
    }

    private List<String> marks(Assignment seat, boolean broken) {
        var marks = new ArrayList<String>();
        marks.add(focus(seat.activity().focus()));
        if (isLocked(seat)) {
            marks.add("locked");
        }
        if (broken) {
            marks.add("broken");
        }
        if (seat.getId().equals(selectedSeat)) {
            marks.add("selected");
        }
        return marks;
    }

    /** The style sheet's name of a focus area. */
    static String focus(Optional<FocusArea> focus) {
        return "focus-"
                + focus.map(area -> area.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("none");
    }

    private static boolean isLocked(Assignment seat) {
        return seat.isPinned() || seat.getSession().isPinned();
    }

    private String label(Assignment seat, String time, Optional<Finding> broken) {
        String focus = seat.activity().focus().map(texts::name).orElseGet(() -> texts.of("focus.none"));
        return texts.of("board.block", time, seat.activity().name(), words.shortPlace(seat.getSession()), focus)
                + (isLocked(seat) ? texts.of("board.locked") : "")
                + broken.map(finding -> " " + finding.sentence()).orElse("");
    }
}
