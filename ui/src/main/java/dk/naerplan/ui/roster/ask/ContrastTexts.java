package dk.naerplan.ui.roster.ask;

import dk.naerplan.solver.analysis.Contrast;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;

/** What a change would do to the whole, in one short verdict. */
public final class ContrastTexts {

    private final Texts texts;
    private final WeekTexts week;

    public ContrastTexts(Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    /** For example {@code bryder 1 regel}, {@code bemander mere} or {@code 312 point dårligere}. */
    public String verdict(Contrast contrast) {
        if (!contrast.broken().isEmpty()) {
            return texts.of("ask.breaks", contrast.broken().size());
        }
        var difference = contrast.difference();
        if (difference.hardScore() > 0) {
            return texts.of("ask.mends");
        }
        if (difference.mediumScore() != 0) {
            return texts.of(difference.mediumScore() > 0 ? "ask.covers" : "ask.uncovers");
        }
        long points = difference.softScore();
        return points == 0
                ? texts.of("ask.even")
                : texts.of(points > 0 ? "ask.pointsBetter" : "ask.pointsWorse", week.number(Math.abs(points)));
    }
}
