package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts the working days of some of the employees into sessions, one after the other, with a little time between. */
final class FacesCut {

    /** Share of the employees that the planted roster needs. */
    private static final int NEEDED_PERCENT = 80;

    private static final int PIECES_PER_DAY = 5;
    private static final int WORKING_DAY = 8 * 60;
    private static final int EARLIEST = 7 * 60;
    private static final int LATEST = 12 * 60;
    private static final int QUARTER = 15;
    private static final double MOST_IDLE = 0.9;

    /**
     * A session and who holds it.
     *
     * @param employee position of the employee
     */
    record Piece(Interval time, int employee) {}

    private final Dice dice;
    private final int slack;
    private final List<Piece> pieces = new ArrayList<>();

    private FacesCut(Dice dice, int slack) {
        this.dice = dice;
        this.slack = slack;
    }

    /** As many as there are sessions, in no order. */
    static List<Piece> pieces(GeneratorSettings settings, Dice dice) {
        int sessions = settings.sessions();
        int needed = Math.min(sessions, Math.ceilDiv(settings.employees() * NEEDED_PERCENT, 100));
        int days = Math.clamp(Math.round((double) sessions / needed / PIECES_PER_DAY), 1, WeekTime.DAYS_PER_WEEK);
        var cut = new FacesCut(dice, settings.difficulty().slack());
        List<Integer> employees =
                dice.shuffled(IntStream.range(0, settings.employees()).boxed().toList());
        int shifts = needed * days;
        for (int shift = 0; shift < shifts; shift++) {
            int count = sessions * (shift + 1) / shifts - sessions * shift / shifts;
            cut.cut(employees.get(shift / days), shift % days, count);
        }
        return dice.shuffled(cut.pieces);
    }

    /** Of equal parts of the day, each session takes one but for its slack, at a random end of it. */
    private void cut(int employee, int day, int count) {
        int start = WeekTime.at(day, 0, 0) + dice.step(EARLIEST, LATEST, QUARTER);
        int from = start;
        for (int i = 1; i <= count; i++) {
            int to = i == count ? start + WORKING_DAY : cutNear(start, i, count);
            int idle = (int) ((to - from) * Math.min(MOST_IDLE, dice.between(0.5, 1.5) * slack / 100));
            int before = dice.chance(50) ? 0 : idle;
            pieces.add(new Piece(new Interval(from + before, to - idle + before), employee));
            from = to;
        }
    }

    private int cutNear(int start, int part, int count) {
        double share = (part + dice.between(-0.3, 0.3)) / count;
        return start + (int) (WORKING_DAY * share);
    }
}
