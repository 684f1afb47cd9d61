package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.TimeSpec;
import dk.naerplan.solver.fixture.When;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {

    private static final int TUESDAY = 1;

    private static WorkTime time(UnaryOperator<TimeSpec> spec) {
        return new RosterFixture()
                .employee("amina", employee -> employee.time(spec))
                .time();
    }

    @Test
    void contractOfTheWeekIsTheSumOfItsDays() {
        var time = time(spec -> spec.contract(444, 300, 0, 0, 0, 0, 60));
        assertThat(time.contractOn(0)).isEqualTo(444);
        assertThat(time.contractOn(6)).isEqualTo(60);
        assertThat(time.contractOfWeek()).isEqualTo(804);
        assertThat(time.agreedOfWeek()).isEqualTo(804);
    }

    @ParameterizedTest
    @CsvSource({"-1", "7"})
    void dayOutsideTheWeekHasNoContract(int day) {
        assertThat(time(spec -> spec).contractOn(day)).isZero();
    }

    @Test
    void absenceWithinTheAvailabilityLowersTheContractOfItsDay() {
        var time = time(spec -> spec.absent("Tue 12:00-20:00").absent("Tue 8:00-8:30"));
        assertThat(time.contractOn(TUESDAY)).isEqualTo(444 - 240 - 30);
        assertThat(time.contractOn(0)).isEqualTo(444);
        assertThat(time.contractOfWeek()).isEqualTo(5 * 444 - 270);
        assertThat(time.agreedOfWeek()).isEqualTo(5 * 444);
    }

    @Test
    void absenceLongerThanTheContractLeavesNothing() {
        assertThat(time(spec -> spec.absent("Tue 0:00-24:00")).contractOn(TUESDAY))
                .isZero();
    }

    @Test
    void absenceOverSeveralDaysCountsOnEach() {
        var time = new WorkTime(
                List.of(444, 444, 444, 444, 444, 0, 0),
                time(spec -> spec).availability(),
                List.of(new Interval(When.at("Mon 15:00"), When.at("Wed 9:00"))),
                600,
                0,
                OptionalInt.empty(),
                WorkRules.STANDARD);
        assertThat(time.contractOn(0)).isEqualTo(444 - 60);
        assertThat(time.contractOn(1)).isZero();
        assertThat(time.contractOn(2)).isEqualTo(444 - 60);
        assertThat(time.contractOn(3)).isEqualTo(444);
    }

    @ParameterizedTest
    @CsvSource({
        "Tue 8:00-16:00, 0",
        "Tue 7:59-16:02, 3",
        "Tue 16:00-17:00, 60",
        "Wed 9:00-13:00, 90",
        "Wed 7:00-10:30, 90",
        "Sat 9:00-10:00, 60"
    })
    void minutesOutsideTheAvailabilityOrInAnAbsenceAreUnavailable(String text, int unavailable) {
        var time = time(spec -> spec.absent("Wed 10:00-11:00").absent("Wed 12:30-13:30"));
        var interval = When.during(text);
        assertThat(time.unavailableMinutes(interval.start(), interval.end())).isEqualTo(unavailable);
        assertThat(time.isAvailable(interval.start(), interval.end())).isEqualTo(unavailable == 0);
    }

    @Test
    void overlappingAbsencesCountOnce() {
        var time = time(spec -> spec.absent("Tue 8:00-10:00").absent("Tue 9:00-11:00"));
        assertThat(time.unavailableMinutes(When.at("Tue 8:00"), When.at("Tue 12:00")))
                .isEqualTo(180);
    }

    @Test
    void weekHasSevenDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(1, 2, 3), 0, 0, 0))
                .withMessageContaining("[1, 2, 3]");
    }

    @Test
    void negativeMinutesAreRefused() {
        List<Integer> week = List.of(1, 1, 1, 1, 1, 0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(1, 1, 1, 1, 1, 0, -1), 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(week, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(week, 0, -1, 0));
        assertThat(with(week, 0, 0, 0).dailyMaximum()).isZero();
    }

    @Test
    void endOfTheWeekBeforeMustNotLieInThisWeek() {
        List<Integer> week = List.of(1, 1, 1, 1, 1, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(week, 0, 0, 1))
                .withMessageContaining("(1)");
        assertThat(with(week, 0, 0, 0).previousEnd()).hasValue(0);
    }

    private static WorkTime with(List<Integer> contract, int maximum, int overtime, int previousEnd) {
        return new WorkTime(
                contract, List.of(), List.of(), maximum, overtime, OptionalInt.of(previousEnd), WorkRules.STANDARD);
    }
}
