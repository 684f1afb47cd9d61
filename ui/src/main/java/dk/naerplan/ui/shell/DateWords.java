package dk.naerplan.ui.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** What a date picker says, in one language. Weeks begin on Monday. */
public record DateWords(Texts texts) {

    /** An empty picker that says so. */
    public DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(texts.locale());
        picker.setI18n(i18n());
        return picker;
    }

    private DatePickerI18n i18n() {
        List<DayOfWeek> days = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, texts.locale()))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, texts.locale()))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(texts.of("own.today"))
                .setCancel(texts.of("dialog.cancel"));
    }
}
