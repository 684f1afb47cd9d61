package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package in one language. */
final class Wording {

    private static final String BUNDLE = "dk.naerplan.solver.analysis.analysis";
    private static final Locale DANISH = Locale.of("da");
    private static final Wording IN_DANISH = new Wording(DANISH);
    private static final Wording IN_ENGLISH = new Wording(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** English for every language but Danish. */
    static Wording in(Locale locale) {
        return locale.getLanguage().equals(DANISH.getLanguage()) ? IN_DANISH : IN_ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String day(int day) {
        return say("day." + day);
    }

    /** For example {@code tir 8:30}. */
    String time(int minuteOfWeek) {
        int minute = WeekTime.minuteOfDay(minuteOfWeek);
        return "%s %d:%02d".formatted(day(WeekTime.dayOf(minuteOfWeek)), minute / 60, minute % 60);
    }

    /** For example {@code a, b og c}. */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String beginning = String.join(", ", parts.subList(0, parts.size() - 1));
        return beginning + " " + say("and") + " " + parts.getLast();
    }

    /** For example {@code Familiekursus, tir 8:30}. */
    String session(Session session) {
        String activity = session.getActivity().name();
        Integer start = session.getStart();
        return start == null ? say("session.noTime", activity) : say("session", activity, time(start));
    }
}
