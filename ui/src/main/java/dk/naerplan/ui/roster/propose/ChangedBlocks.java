package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.ui.roster.board.Block;
import dk.naerplan.ui.roster.board.Board;
import dk.naerplan.ui.roster.board.BoardCell;
import dk.naerplan.ui.roster.board.BoardRow;
import dk.naerplan.ui.roster.board.Chip;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks on the board what is another than in an earlier roster, each with the sentence that says how. */
public final class ChangedBlocks {

    public static final ChangedBlocks NONE = new ChangedBlocks(Map.of(), Map.of(), Map.of(), "");

    private final Map<String, String> seats;
    private final Map<String, String> sessions;
    private final Map<String, String> placements;
    private final String word;

    private ChangedBlocks(
            Map<String, String> seats, Map<String, String> sessions, Map<String, String> placements, String word) {
        this.seats = seats;
        this.sessions = sessions;
        this.placements = placements;
        this.word = word;
    }

    public static ChangedBlocks of(RosterDiff diff, Texts texts) {
        var words = AnalysisTexts.in(texts.locale());
        var marks = new ChangedBlocks(new HashMap<>(), new HashMap<>(), new HashMap<>(), texts.of("board.changed"));
        diff.differences().forEach(difference -> marks.take(difference, words.sentence(difference)));
        return marks;
    }

    private void take(Difference difference, String sentence) {
        switch (difference) {
            case Difference.SeatChanged seat -> seats.put(seat.seat().getId(), sentence);
            case Difference.StartChanged start -> sessions.put(start.session().getId(), sentence);
            case Difference.PlacementChanged place ->
                placements.put(Placement.idOf(place.employee(), place.day()), sentence);
            case Difference.SessionGained gained ->
                sessions.put(gained.session().getId(), sentence);
            case Difference.SessionLost lost -> {}
        }
    }

    public Board in(Board board) {
        return seats.isEmpty() && sessions.isEmpty() && placements.isEmpty()
                ? board
                : board.withRows(board.rows().stream().map(this::in).toList());
    }

    private BoardRow in(BoardRow row) {
        var cells = new ArrayList<BoardCell>();
        for (int day = 0; day < row.cells().size(); day++) {
            cells.add(in(row.cells().get(day), placements.get(row.id() + "@" + day)));
        }
        return new BoardRow(row.id(), row.head(), cells);
    }

    private BoardCell in(BoardCell cell, @Nullable String placed) {
        List<Chip> chips = placed == null
                ? cell.chips()
                : cell.chips().stream()
                        .map(chip -> new Chip(chip.text(), chip.marks() + " changed", said(chip.label(), placed)))
                        .toList();
        return cell.with(chips, cell.blocks().stream().map(this::in).toList());
    }

    private Block in(Block block) {
        String sentence = seats.getOrDefault(block.id(), sessions.get(sessionOf(block.id())));
        return sentence == null ? block : block.marked("changed", said(block.label(), sentence));
    }

    private String said(String label, String sentence) {
        return label + " " + word + ": " + sentence;
    }

    private static String sessionOf(String seat) {
        int slash = seat.lastIndexOf('/');
        return slash < 0 ? seat : seat.substring(0, slash);
    }
}
