package dk.naerplan.ui.roster.act;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Recommendation;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.board.Grade;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeatTargetsTest {

    private static final int MONDAY = 0;
    private static final int THURSDAY = 3;

    private final Roster roster = EveryState.roster();
    private final Assignment garden = EveryState.seatOf(roster, "Bydelshave");
    private final Assignment mediation = EveryState.seatOf(roster, "Konfliktmægling");

    private Employee employee(String id) {
        return roster.getEmployees().stream()
                .filter(employee -> employee.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereTheSeatIsItCostsNothing() {
        try (var targets = new SeatTargets(roster, garden)) {
            assertThat(targets.on(THURSDAY, employee("bo")).grade()).isEqualTo(Grade.GOOD);
            assertThat(targets.on(THURSDAY, employee("bo")).move()).isEqualTo(targets.now());
        }
    }

    @Test
    void everybodyIsGradedAsTheRecommendationWould() {
        try (var targets = new SeatTargets(roster, garden)) {
            for (var option : Recommendation.forSeat(roster, garden).options()) {
                assertThat(targets.on(THURSDAY, option.choice()).difference())
                        .isEqualTo(option.effect().difference());
            }
        }
    }

    @Test
    void whoeverLacksWhatIsDemandedBreaksARuleThatIsSaid() {
        try (var targets = new SeatTargets(roster, mediation)) {
            Target target = targets.on(MONDAY, employee("bo"));

            assertThat(target.grade()).isEqualTo(Grade.BREAKING);
            assertThat(new PriceTexts(Texts.in(Languages.DANISH)).of(targets.effect(target.move())))
                    .startsWith("Bryder en regel: ")
                    .contains("Mediation");
        }
    }

    @Test
    void onAnotherDayTheSessionStartsAtItsTimeOfDay() {
        try (var targets = new SeatTargets(roster, garden)) {
            int start = Objects.requireNonNull(
                    targets.on(MONDAY, employee("bo")).move().start());

            assertThat(start).isEqualTo(WeekTime.minuteOfDay(garden.start()));
        }
    }

    @Test
    void onADayOnWhichTheSessionCanLieItStartsWhenItBestCan() {
        Roster lemvig = RosterMapper.toRoster(BundledDataSets.load("lemvig"));
        Assignment free = lemvig.getAssignments().stream()
                .filter(seat -> seat.getSession().getAllowedStarts().size() > 20)
                .findFirst()
                .orElseThrow();
        try (var targets = new SeatTargets(lemvig, free)) {
            int day = WeekTime.dayOf(free.getSession().getAllowedStarts().getFirst());
            int start = Objects.requireNonNull(
                    targets.on(day, lemvig.getEmployees().getFirst()).move().start());

            assertThat(free.getSession().getAllowedStarts()).contains(start);
        }
    }

    @Test
    void everyRowHasALetterForEachDay() {
        try (var targets = new SeatTargets(roster, mediation)) {
            Map<String, String> marks = targets.marksOfPeople();

            assertThat(marks).containsOnlyKeys("amina", "bo");
            assertThat(marks.values()).allMatch(letters -> letters.matches("[gpb]{7}"));
            assertThat(targets.marksOfDays()).hasSize(7);
        }
    }

    @Test
    void bestComesFirst() {
        try (var targets = new SeatTargets(roster, garden)) {
            assertThat(targets.people())
                    .isSortedAccordingTo((one, other) -> other.difference().compareTo(one.difference()));
        }
    }
}
