package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Any other time for a session, also one that it was not meant to have. */
final class TimeForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(15);

    /** @param chosen gets a minute of the week */
    TimeForm(Assignment seat, Texts texts, IntConsumer chosen) {
        addClassName("time-form");
        Integer start = seat.getSession().getStart();
        int now = start == null ? seat.getSession().getAllowedStarts().getFirst() : start;
        var day = new Select<Integer>();
        day.setItems(IntStream.range(0, WeekTime.DAYS_PER_WEEK).boxed().toList());
        day.setItemLabelGenerator(new WeekTexts(texts)::day);
        day.setLabel(texts.of("session.day"));
        day.setValue(WeekTime.dayOf(now));
        var time = new TimePicker(texts.of("session.time"), LocalTime.ofSecondOfDay(WeekTime.minuteOfDay(now) * 60L));
        time.setStep(STEP);
        time.setLocale(texts.locale());
        var move = new Button(texts.of("move.toTime"));
        move.addClickListener(click -> {
            LocalTime value = time.getValue();
            int minute = value == null ? -1 : value.toSecondOfDay() / 60;
            boolean fits = minute >= 0 && Moves.fits(seat, minute);
            time.setInvalid(!fits);
            time.setErrorMessage(texts.of("session.pastMidnight"));
            if (fits) {
                chosen.accept(day.getValue() * WeekTime.MINUTES_PER_DAY + minute);
            }
        });
        add(day, time, move);
    }
}
