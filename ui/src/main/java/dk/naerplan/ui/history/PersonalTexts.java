package dk.naerplan.ui.history;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.personal.PersonalChange;
import dk.naerplan.ui.store.personal.PersonalSeat;

/** An employee's seats, and what of them is another, in words that name nobody. */
public final class PersonalTexts {

    private final Texts texts;
    private final WeekTexts week;

    public PersonalTexts(Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    public String of(PersonalChange change) {
        return switch (change) {
            case PersonalChange.Gained gained -> texts.of("own.change.gained", withTime(gained.seat()));
            case PersonalChange.Lost lost -> texts.of("own.change.lost", withTime(lost.seat()));
            case PersonalChange.Moved moved -> moved(moved.before(), moved.after());
            case PersonalChange.Seated seated -> seated(seated);
        };
    }

    /** For example {@code Familiekursus, Nordparken}. */
    public String what(PersonalSeat seat) {
        return seat.area()
                .map(area -> texts.of("own.seatIn", seat.activity(), area))
                .orElse(seat.activity());
    }

    /** For example {@code tir 8:30–11:00 Familiekursus, Nordparken}. */
    public String withTime(PersonalSeat seat) {
        return texts.of("own.seatAt", when(seat.time()), what(seat));
    }

    private String moved(PersonalSeat before, PersonalSeat after) {
        if (!before.time().equals(after.time())) {
            return texts.of("own.change.moved", what(after), when(before.time()), when(after.time()));
        }
        return after.place()
                .map(place -> texts.of("own.change.elsewhere", withTime(after), place))
                .orElseGet(() -> texts.of("own.change.atOffice", withTime(after)));
    }

    private String seated(PersonalChange.Seated seated) {
        String day = week.day(seated.day());
        if (seated.after().isEmpty()) {
            return texts.of("own.change.noOffice", day, seated.before().orElse(""));
        }
        String now = seated.after().get();
        return seated.before()
                .map(before -> texts.of("own.change.office", day, now, before))
                .orElseGet(() -> texts.of("own.change.newOffice", day, now));
    }

    private String when(Interval time) {
        return week.dayAndTime(time);
    }
}
