package dk.naerplan.ui.roster.board;

import java.util.ArrayList;
import java.util.List;

/**
 * A row's day along the clock.
 *
 * @param from first minute of the day that is shown
 * @param to last minute of the day that is shown
 * @param hours how many that are
 * @param lanes how many blocks lie beside each other at most
 */
public record DayLine(int from, int to, int hours, int lanes, List<Piece> pieces, List<Stretch> ways) {

    private static final double SHORT = 9;

    public DayLine {
        pieces = List.copyOf(pieces);
        ways = List.copyOf(ways);
    }

    /**
     * A block on the line.
     *
     * @param left distance from the start of the line, in percent
     * @param width in percent
     * @param lane 0 for the first
     * @param marks names of the style sheet: short, where there is no room for a sign
     */
    public record Piece(Block block, double left, double width, int lane, String marks) {}

    /** A way on the line, in percent. */
    public record Stretch(String label, double left, double width) {}

    /** @param scale first and last minute of the day that is shown */
    static DayLine of(BoardCell cell, Scale scale) {
        var pieces = new ArrayList<Piece>();
        var ends = new ArrayList<Integer>();
        for (Block block : cell.blocks()) {
            int lane = lane(ends, block);
            double width = scale.percent(block.to()) - scale.percent(block.from());
            pieces.add(new Piece(block, scale.percent(block.from()), width, lane, width < SHORT ? "short" : ""));
        }
        List<Stretch> ways = cell.ways().stream()
                .map(way -> new Stretch(
                        way.label(), scale.percent(way.from()), scale.percent(way.to()) - scale.percent(way.from())))
                .toList();
        return new DayLine(scale.from(), scale.to(), scale.hours().size(), Math.max(1, ends.size()), pieces, ways);
    }

    /** The first lane in which the block meets no other. */
    private static int lane(List<Integer> ends, Block block) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= block.from()) {
                ends.set(lane, block.to());
                return lane;
            }
        }
        ends.add(block.to());
        return ends.size() - 1;
    }
}
