package dk.naerplan.ui.roster.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardLookTest {

    private static final Texts DANISH = Texts.in(Languages.DANISH);
    private static final int TUESDAY = 1;

    private final Roster roster = EveryState.roster();

    private Board board(BoardLook look) {
        return BoardMapper.board(new Judge().judge(roster, DANISH), look, Set.of(), DANISH);
    }

    private static List<String> titles(Board board) {
        return board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .map(Block::title)
                .toList();
    }

    private Board only(SeatState state) {
        return board(BoardLook.STANDARD
                .by(Axis.ACTIVITY)
                .with(new SeatFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(state))));
    }

    @Test
    void areasShowAllTheirSeatsAndWhoHasThem() {
        Board board = board(BoardLook.STANDARD.by(Axis.AREA));

        assertThat(board.rows()).extracting(row -> row.head().name()).startsWith("Nord", "Søparken");
        BoardRow nord = board.row("nord").orElseThrow();
        assertThat(nord.cells().getFirst().blocks())
                .extracting(Block::title, Block::where)
                .contains(tuple("Konfliktmægling", "Ingen"), tuple("Tryghedsvandring", "Bo"));
        assertThat(nord.head().hours()).isEqualTo("4 af 6 pladser bemandet");
    }

    @Test
    void activitiesHaveARowEach() {
        Board board = board(BoardLook.STANDARD.by(Axis.ACTIVITY));

        assertThat(board.rows()).hasSize(7);
        assertThat(board.row("fritidsjob").orElseThrow().cells().get(TUESDAY).blocks())
                .extracting(Block::title)
                .containsExactly("Amina");
    }

    @Test
    void emptySeatsAreMarkedWhereTheyAre() {
        Board board = board(BoardLook.STANDARD.by(Axis.AREA));

        assertThat(board.row("nord").orElseThrow().cells().getFirst().blocks())
                .filteredOn(block -> block.marks().contains("empty"))
                .extracting(Block::title)
                .containsExactly("Konfliktmægling");
    }

    @Test
    void daysSayHowManyOfTheirSeatsAreTaken() {
        assertThat(board(BoardLook.STANDARD).days())
                .extracting(DayHeader::staffed)
                .containsExactly("2/3", "2/2", "0/1", "1/1", "", "", "");
    }

    @Test
    void rowSaysHowManyAreasAndEvenings() {
        EveryState.seatOf(roster, "Fritidsjob").getSession().setStart(TUESDAY * 1440 + 17 * 60);
        EveryState.seatOf(roster, "Fritidsjob").setStart(TUESDAY * 1440 + 17 * 60);

        assertThat(board(BoardLook.STANDARD).row("amina").orElseThrow().head().facts())
                .isEqualTo("1 aften · 1 område");
    }

    @Test
    void filtersKeepWhatTheyAskFor() {
        Assignment course = EveryState.seatOf(roster, "Familiekursus");
        var focus = new SeatFilter(
                Optional.of("nord"),
                Optional.empty(),
                Optional.of(FocusArea.EDUCATION),
                Optional.of("amina"),
                Optional.of(SeatState.LOCKED));

        assertThat(titles(board(BoardLook.STANDARD.with(focus))))
                .containsExactly(course.activity().name());
    }

    @Test
    void competencyThatASeatDemandsIsFound() {
        var wanted = new SeatFilter(
                Optional.empty(), Optional.of("mediation"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(board(BoardLook.STANDARD.by(Axis.ACTIVITY).with(wanted)).rows())
                .extracting(BoardRow::id)
                .containsExactly("konfliktmaegling");
    }

    @Test
    void statesAreFound() {
        Assignment garden = EveryState.seatOf(roster, "Bydelshave");
        garden.setBaseline(new Baseline<>(roster.getEmployees().getFirst()));

        assertThat(only(SeatState.EMPTY).rows())
                .extracting(BoardRow::id)
                .containsExactly("konfliktmaegling", "lektiecafe");
        assertThat(only(SeatState.LOCKED).rows()).extracting(BoardRow::id).containsExactly("familiekursus");
        assertThat(only(SeatState.CHANGED).rows()).extracting(BoardRow::id).containsExactly("bydelshave");
        assertThat(only(SeatState.BROKEN).rows()).extracting(BoardRow::id).contains("familiekursus", "fritidsjob");
    }

    @Test
    void changedSinceThePublishedIsMarkedAndSaid() {
        EveryState.seatOf(roster, "Bydelshave")
                .setBaseline(new Baseline<>(roster.getEmployees().getFirst()));

        Block garden = board(BoardLook.STANDARD)
                .row("bo")
                .orElseThrow()
                .cells()
                .get(3)
                .blocks()
                .getFirst();

        assertThat(garden.marks()).contains("differs");
        assertThat(garden.label()).contains("ændret siden udgivelsen");
    }

    @Test
    void dayLiesAlongTheClockWithItsWaysAndNothingOnTopOfAnother() {
        Board board = board(BoardLook.STANDARD.on(TUESDAY));
        BoardCell cell = board.row("amina").orElseThrow().cells().get(TUESDAY);

        DayLine line = DayLine.of(cell, board.scale());

        assertThat(board.scale()).isEqualTo(new Scale(7 * 60, 18 * 60));
        assertThat(line.lanes()).as("two at the same time").isEqualTo(2);
        assertThat(line.pieces()).extracting(DayLine.Piece::lane).containsExactly(0, 1);
        assertThat(line.pieces().getFirst().left()).isEqualTo(board.scale().percent(8 * 60 + 30));
    }

    @Test
    void wayFromTheOfficeLiesBeforeTheSessionAndTheWayBackBehindIt() {
        EveryState.placement(roster, "amina", TUESDAY)
                .setOffice(EveryState.placement(roster, "amina", 0).getOffice());

        BoardCell cell = board(BoardLook.STANDARD.on(TUESDAY))
                .row("amina")
                .orElseThrow()
                .cells()
                .get(TUESDAY);

        assertThat(cell.ways())
                .extracting(Way::from, Way::to)
                .containsExactly(tuple(8 * 60 + 20, 8 * 60 + 30), tuple(11 * 60 + 30, 11 * 60 + 40));
    }

    @Test
    void longNamesOfOfficesAreAbbreviated() {
        assertThat(ShortName.of("Rådhuset")).isEqualTo("Rådhuset");
        assertThat(ShortName.of("Sekretariatet, Torvet 1")).isEqualTo("Sekretar.");
    }
}
