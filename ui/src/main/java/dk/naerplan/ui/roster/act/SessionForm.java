package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.edit.SessionDraft;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is demanded of one session. Without a time it can lie anywhere in its windows. */
final class SessionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Weekday> day = new Select<>();
    private final TimePicker time = new TimePicker();
    private final IntegerField duration = new IntegerField();
    private final IntegerField preparation = new IntegerField();
    private final IntegerField count = new IntegerField();
    private final ComboBox<VenueData> venue = new ComboBox<>();
    private final transient Texts texts;
    private transient @Nullable SessionsData like;
    private transient List<SeatData> seats = List.of();

    SessionForm(DataSet document, Texts texts) {
        this.texts = texts;
        addClassName("form-grid");
        day.setItems(Weekday.values());
        day.setItemLabelGenerator(value -> value == null ? "" : new WeekTexts(texts).day(value.index()));
        day.setLabel(texts.of("session.day"));
        day.setEmptySelectionAllowed(true);
        day.setEmptySelectionCaption(texts.of("session.anyTime"));
        time.setLabel(texts.of("session.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(texts.locale());
        amount(duration, "session.duration", 1);
        amount(preparation, "session.preparation", 0);
        amount(count, "session.seats", 1);
        venue.setLabel(texts.of("session.venue"));
        venue.setItems(document.venues());
        venue.setItemLabelGenerator(VenueData::label);
        venue.setPlaceholder(texts.of("session.usualVenue"));
        venue.setClearButtonVisible(true);
        add(day, time, duration, preparation, venue, count);
    }

    private void amount(IntegerField field, String key, int least) {
        field.setLabel(texts.of(key));
        field.setMin(least);
        field.setMax(WeekTime.MINUTES_PER_DAY);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(texts.of("session.amount", least));
    }

    void fill(ActivityData activity, SessionsData sessions) {
        like = sessions;
        seats = sessions.seats().isEmpty() ? activity.seats() : sessions.seats();
        duration.setValue(sessions.duration());
        preparation.setValue(sessions.preparation());
        count.setVisible(seats.size() == 1);
        count.setValue(seats.stream().mapToInt(SeatData::count).sum());
        venue.getListDataView()
                .getItems()
                .filter(candidate -> sessions.venue().equals(Optional.of(candidate.id())))
                .findFirst()
                .ifPresentOrElse(venue::setValue, venue::clear);
        sessions.at().stream().findFirst().ifPresent(at -> startAt(at.minuteOfWeek()));
    }

    /** @param minute of the week */
    void startAt(int minute) {
        day.setValue(Weekday.of(WeekTime.dayOf(minute)));
        time.setValue(LocalTime.ofSecondOfDay(WeekTime.minuteOfDay(minute) * 60L));
    }

    /** What has been filled in; empty, and said in the fields, when something is wrong. */
    Optional<SessionDraft> draft() {
        for (IntegerField field : List.of(duration, preparation, count)) {
            field.setInvalid(field.getValue() == null || field.getValue() < field.getMin());
        }
        Optional<WeekMoment> at = at();
        time.setErrorMessage(texts.of("session.pastMidnight"));
        time.setInvalid(!duration.isInvalid()
                && at.filter(moment -> moment.time().minute() + duration.getValue() > WeekTime.MINUTES_PER_DAY)
                        .isPresent());
        boolean wrong = duration.isInvalid() || preparation.isInvalid() || count.isInvalid() || time.isInvalid();
        return wrong || like == null ? Optional.empty() : Optional.of(draft(like, at));
    }

    private SessionDraft draft(SessionsData model, Optional<WeekMoment> at) {
        return new SessionDraft(
                at,
                duration.getValue(),
                preparation.getValue(),
                at.isPresent() ? List.of() : model.windows(),
                Optional.ofNullable(venue.getValue()).map(VenueData::id).or(() -> ownVenue(model)),
                seats(model));
    }

    /** A venue that the list does not name, as online, stays. */
    private Optional<String> ownVenue(SessionsData model) {
        return model.venue().filter(VenueData.ALWAYS_THERE::contains);
    }

    private List<SeatData> seats(SessionsData model) {
        boolean another = seats.size() == 1 && seats.getFirst().count() != count.getValue();
        return another ? List.of(seats.getFirst().withCount(count.getValue())) : model.seats();
    }

    private Optional<WeekMoment> at() {
        return day.getValue() == null || time.getValue() == null
                ? Optional.empty()
                : Optional.of(new WeekMoment(
                        day.getValue(), new ClockTime(time.getValue().toSecondOfDay() / 60)));
    }
}
