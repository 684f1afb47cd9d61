package dk.naerplan.ui.roster.edit;

import static dk.naerplan.ui.roster.edit.RosterEditTest.seat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.store.Staff;
import dk.naerplan.ui.testing.EveryState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceEditTest {

    private static final DataSet WEEK = EveryState.document();
    private static final TimeSpan TUESDAY = TimeSpan.parse("tue 08:00-16:00");

    private static List<TimeSpan> absences(DataSet document, String employee) {
        return document.employees().stream()
                .filter(known -> known.id().equals(employee))
                .findFirst()
                .orElseThrow()
                .time()
                .absences();
    }

    @Test
    void absenceFreesTheSeatsInItsTimeAndNoOther() {
        DataSet edited = new RecordAbsence("amina", List.of(TUESDAY), true).in(WEEK);

        assertThat(seat(edited, "familiekursus-1")).isEmpty();
        assertThat(seat(edited, "fritidsjob-1")).isEmpty();
        assertThat(seat(edited, "teammoede-1")).isEqualTo(seat(WEEK, "teammoede-1"));
        assertThat(absences(edited, "amina")).containsExactly(TUESDAY);
    }

    @Test
    void absenceCanLeaveTheSeatsAsTheyAre() {
        DataSet edited = new RecordAbsence("amina", List.of(TUESDAY), false).in(WEEK);

        assertThat(edited.roster().sessions()).isEqualTo(WEEK.roster().sessions());
    }

    @Test
    void nobodyIsPlacedOnADayWithoutWork() {
        DataSet edited = new RecordAbsence("amina", List.of(TUESDAY), false).in(WEEK);

        assertThat(edited.roster().placements().get("amina")).containsOnlyKeys(Weekday.MON);
    }

    @Test
    void absencesThatMeetBecomeOne() {
        DataSet edited = new RecordAbsence("bo", List.of(TimeSpan.parse("wed-thu 12:00-18:00")), false).in(WEEK);

        assertThat(absences(edited, "bo"))
                .containsExactly(TimeSpan.parse("wed 08:00-18:00"), TimeSpan.parse("thu 12:00-18:00"));
    }

    @Test
    void whoComesAfterAllIsNotAwayThatDay() {
        DataSet away = new RecordAbsence("bo", List.of(TimeSpan.parse("tue-thu")), false).in(WEEK);
        DataSet edited = new WithdrawAbsence("bo", Weekday.WED).in(away);

        assertThat(absences(edited, "bo")).containsExactly(TimeSpan.parse("tue,thu"));
    }

    @Test
    void whoComesOnADateWithoutWorkAfterAllKeepsTheOthers() {
        LocalDate monday = WEEK.week().monday();
        DataSet away = Staff.withDatesOff(WEEK, "bo", List.of(new DateSpan(monday, monday.plusDays(20))));
        DataSet edited = new WithdrawAbsence("bo", Weekday.WED).in(away);

        assertThat(Staff.time(edited, "bo").datesOff())
                .containsExactly(
                        new DateSpan(monday, monday.plusDays(1)),
                        new DateSpan(monday.plusDays(3), monday.plusDays(20)));
    }
}
