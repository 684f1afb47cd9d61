package dk.naerplan.ui.roster.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardFilterTest {

    private static final Texts DANISH = Texts.in(Languages.DANISH);

    private final Board board =
            BoardMapper.board(new Judge().judge(EveryState.roster(), DANISH), BoardLook.STANDARD, Set.of(), DANISH);

    private static List<String> titles(Board board) {
        return board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .map(Block::title)
                .toList();
    }

    @Test
    void nameOfAnEmployeeKeepsTheWholeRow() {
        Board found = new BoardFilter("AMIN").of(board);

        assertThat(found.rows()).extracting(BoardRow::id).containsExactly("amina");
        assertThat(titles(found)).containsExactly("Teammøde", "Familiekursus", "Fritidsjob");
    }

    @Test
    void nameOfAnActivityKeepsItsBlocksOnly() {
        assertThat(titles(new BoardFilter("bydelsHAVE ").of(board))).containsExactly("Bydelshave");
    }

    @Test
    void nameOfAnAreaKeepsTheBlocksThere() {
        assertThat(titles(new BoardFilter("nord").of(board))).hasSize(4).doesNotContain("Teammøde");
    }

    @Test
    void textThatIsNowhereKeepsNothing() {
        assertThat(new BoardFilter("xyz").of(board).rows()).isEmpty();
    }

    @Test
    void noTextKeepsTheBoardAsItIs() {
        assertThat(new BoardFilter("  ").of(board)).isSameAs(board);
    }
}
