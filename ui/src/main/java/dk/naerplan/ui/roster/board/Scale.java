package dk.naerplan.ui.roster.board;

import java.util.List;
import java.util.stream.IntStream;

/** The hours that a day's line shows, in minutes of the day; whole hours. */
public record Scale(int from, int to) {

    private static final int HOUR = 60;
    private static final int MORNING = 7 * HOUR;
    private static final int EVENING = 18 * HOUR;

    /** Wide enough for all that the cells hold. */
    static Scale of(List<BoardCell> cells) {
        int first = cells.stream()
                .flatMap(cell -> cell.blocks().stream())
                .mapToInt(Block::from)
                .min()
                .orElse(MORNING);
        int last = cells.stream()
                .flatMap(cell -> cell.blocks().stream())
                .mapToInt(Block::to)
                .max()
                .orElse(EVENING);
        return new Scale(
                Math.min(MORNING, Math.floorDiv(first, HOUR) * HOUR),
                Math.max(EVENING, Math.ceilDiv(last, HOUR) * HOUR));
    }

    /** Where a minute of the day lies, in percent of the line. */
    double percent(int minute) {
        int inside = Math.clamp(minute, from, to);
        return Math.round(10_000.0 * (inside - from) / (to - from)) / 100.0;
    }

    /** Minutes of the day at which hours begin. */
    List<Integer> hours() {
        return IntStream.iterate(from, minute -> minute < to, minute -> minute + HOUR)
                .boxed()
                .toList();
    }
}
