package dk.naerplan.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Week;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedWeeksTest {

    private static final Week FIRST = new Week(2026, 47);
    private static final Week LAST = new Week(2026, 49);

    private final PublishedWeeks weeks = new PublishedWeeks(Stream.of(LAST, FIRST, LAST));

    @Test
    void weekThatIsAskedForIsShown() {
        assertThat(weeks.shown(Optional.of(FIRST), new Week(2026, 48))).contains(FIRST);
    }

    @Test
    void weekOfWhichNothingIsPublishedIsNotShown() {
        assertThat(weeks.shown(Optional.of(new Week(2026, 48)), FIRST)).contains(FIRST);
    }

    @Test
    void presentWeekIsShownElseTheNextElseTheLast() {
        assertThat(weeks.shown(Optional.empty(), FIRST)).contains(FIRST);
        assertThat(weeks.shown(Optional.empty(), new Week(2026, 48))).contains(LAST);
        assertThat(weeks.shown(Optional.empty(), new Week(2026, 50))).contains(LAST);
    }

    @Test
    void nothingPublishedIsNoWeek() {
        assertThat(new PublishedWeeks(Stream.of()).shown(Optional.of(FIRST), FIRST))
                .isEmpty();
    }
}
