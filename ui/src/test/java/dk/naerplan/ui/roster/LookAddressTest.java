package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.ui.roster.board.Axis;
import dk.naerplan.ui.roster.board.BoardFilter;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.board.SeatFilter;
import dk.naerplan.ui.roster.board.SeatState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookAddressTest {

    private static final SeatFilter EVERYTHING = new SeatFilter(
            Optional.of("nord"),
            Optional.of("homework"),
            Optional.of(FocusArea.CRIME_PREVENTION),
            Optional.empty(),
            Optional.of(SeatState.CHANGED));

    @Test
    void addressBringsBackTheSameLook() {
        var look = new BoardLook(Axis.AREA, 2, true, EVERYTHING, BoardFilter.NONE);

        assertThat(LookAddress.read(LookAddress.of(look))).isEqualTo(look);
    }

    @Test
    void usualLookNeedsNoAddress() {
        assertThat(LookAddress.of(BoardLook.STANDARD).getQueryString()).isEmpty();
        assertThat(LookAddress.read(QueryParameters.empty())).isEqualTo(BoardLook.STANDARD);
    }

    @Test
    void peopleAreNoPartOfTheAddress() {
        var look = BoardLook.STANDARD
                .with(new SeatFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("amina"), Optional.empty()))
                .searching("Amina");

        assertThat(LookAddress.of(look).getQueryString()).isEmpty();
    }

    @Test
    void whatCanNotBeReadIsAsUsual() {
        assertThat(LookAddress.read(QueryParameters.fromString("by=moon&day=9&state=x&focus=")))
                .isEqualTo(BoardLook.STANDARD);
    }
}
