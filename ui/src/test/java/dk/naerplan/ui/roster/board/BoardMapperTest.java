package dk.naerplan.ui.roster.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardMapperTest {

    private static final Texts DANISH = Texts.in(Languages.DANISH);

    private final Roster roster = EveryState.roster();

    private Board board() {
        return board("");
    }

    private Board board(String selected) {
        return BoardMapper.board(new Judge().judge(roster, DANISH), BoardLook.STANDARD, Set.of(selected), DANISH);
    }

    private BoardCell cell(String employee, int day) {
        return board().row(employee).orElseThrow().cells().get(day);
    }

    private static Block block(BoardCell cell, String title) {
        return cell.blocks().stream()
                .filter(block -> block.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyEmployeeHasARowOfSevenDays() {
        assertThat(board().rows()).extracting(BoardRow::id).containsExactly("amina", "bo");
        assertThat(board().rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(7));
    }

    @Test
    void blocksLieOnTheirDayInTheOrderOfTime() {
        assertThat(cell("amina", 1).blocks())
                .extracting(Block::start, Block::end, Block::title, Block::where)
                .containsExactly(
                        tuple("8:30", "11:00", "Familiekursus", "Nord"), tuple("10:00", "11:30", "Fritidsjob", "Nord"));
    }

    @Test
    void focusAreaAndLockAreMarkedAndSaid() {
        Block course = block(cell("amina", 1), "Familiekursus");

        assertThat(course.marks()).contains("focus-education", "locked");
        assertThat(course.label()).startsWith("8:30–11:00 Familiekursus, Nord. Uddannelse og livschancer, låst");
        assertThat(block(cell("amina", 1), "Fritidsjob").marks()).doesNotContain("locked");
        assertThat(block(cell("amina", 0), "Teammøde").marks()).contains("focus-none");
    }

    @Test
    void outpostedDayStandsOutAgainstTheUsualOffice() {
        assertThat(cell("amina", 0).chips()).singleElement().satisfies(chip -> {
            assertThat(chip.text()).isEqualTo("Rådhuset");
            assertThat(chip.marks()).isEqualTo("central");
        });
        assertThat(cell("amina", 1).chips()).singleElement().satisfies(chip -> {
            assertThat(chip.text()).isEqualTo("Nord");
            assertThat(chip.marks()).isEqualTo("local elsewhere");
            assertThat(chip.label()).contains("fremskudt").contains("Rådhuset");
        });
        assertThat(cell("amina", 2).chips()).isEmpty();
    }

    @Test
    void lockedPlacementIsMarked() {
        EveryState.placement(roster, "bo", 0).setPinned(true);

        assertThat(cell("bo", 0).chips()).singleElement().satisfies(chip -> {
            assertThat(chip.marks()).isEqualTo("local locked");
            assertThat(chip.label()).endsWith("låst");
        });
    }

    @Test
    void absenceIsShownWithoutAReason() {
        assertThat(cell("bo", 2).notes())
                .extracting(BoardCell.Note::text, BoardCell.Note::marks)
                .containsExactly(tuple("Fravær", "absence"));
    }

    @Test
    void holidayIsMarkedInTheHeadAndInEveryCell() {
        assertThat(board().days().get(4).holidayName()).isEqualTo("Helligdag");
        assertThat(board().days().get(3).holiday()).isFalse();
        assertThat(cell("amina", 4).marks()).isEqualTo("holiday");
        assertThat(cell("amina", 5).marks()).isEqualTo("off");
    }

    @Test
    void emptyWeekendIsNarrow() {
        assertThat(board().days())
                .extracting(DayHeader::narrow)
                .containsExactly(false, false, false, false, false, true, true);
    }

    @Test
    void hoursAreSetAgainstTheContract() {
        RowHead head = board().row("amina").orElseThrow().head();

        assertThat(head.hours()).isEqualTo("5 / 29,6");
        assertThat(head.hoursLabel()).isEqualTo("5 af 29,6 timer");
        assertThat(head.used()).isEqualTo(16);
        assertThat(head.marks()).isEmpty();
    }

    @Test
    void brokenRuleOfADayIsSaidOnTheDay() {
        List<BoardCell.Note> notes = cell("amina", 1).notes();
        List<Block> blocks = cell("amina", 1).blocks();

        assertThat(notes.stream().anyMatch(note -> note.marks().equals("alert"))
                        || blocks.stream().anyMatch(block -> block.marks().contains("broken")))
                .as("two seats at the same time")
                .isTrue();
        assertThat(cell("amina", 0).notes()).isEmpty();
    }

    @Test
    void brokenRuleOfASeatIsSaidOnItsBlock() {
        EveryState.seatOf(roster, "Konfliktmægling")
                .setEmployee(roster.getEmployees().get(1));

        Block talk = block(cell("bo", 0), "Konfliktmægling");

        assertThat(talk.marks()).contains("broken");
        assertThat(talk.alert()).isNotEmpty();
    }

    @Test
    void selectedSeatIsMarkedAndOnlyThatOne() {
        String seat = EveryState.seatOf(roster, "Fritidsjob").getId();

        List<Block> marked = board(seat).rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .filter(block -> block.marks().contains("selected"))
                .toList();

        assertThat(marked).extracting(Block::id).containsExactly(seat);
        assertThat(board().rowOf(seat))
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("amina"));
    }
}
