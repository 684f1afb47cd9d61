package dk.naerplan.ui.roster;

import com.vaadin.flow.router.QueryParameters;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.board.Axis;
import dk.naerplan.ui.roster.board.BoardFilter;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.board.SeatFilter;
import dk.naerplan.ui.roster.board.SeatState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How somebody looks at the week, as a part of the page's address. Names of people are no part of it. */
final class LookAddress {

    private LookAddress() {}

    static QueryParameters of(BoardLook look) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "by", look.axis() == Axis.EMPLOYEE ? Optional.empty() : Optional.of(text(look.axis())));
        put(parts, "day", look.isOfDay() ? Optional.of(String.valueOf(look.day() + 1)) : Optional.empty());
        put(parts, "dense", look.dense() ? Optional.of("1") : Optional.empty());
        put(parts, "area", look.filter().area());
        put(parts, "competency", look.filter().competency());
        put(parts, "focus", look.filter().focus().map(LookAddress::text));
        put(parts, "state", look.filter().state().map(LookAddress::text));
        return QueryParameters.simple(parts);
    }

    /** What can not be read is as usual. */
    static BoardLook read(QueryParameters parameters) {
        return new BoardLook(
                parameters
                        .getSingleParameter("by")
                        .flatMap(text -> value(Axis.values(), text))
                        .orElse(Axis.EMPLOYEE),
                parameters.getSingleParameter("day").map(LookAddress::day).orElse(BoardLook.WEEK),
                parameters.getSingleParameter("dense").isPresent(),
                new SeatFilter(
                        parameters.getSingleParameter("area"),
                        parameters.getSingleParameter("competency"),
                        parameters.getSingleParameter("focus").flatMap(text -> value(FocusArea.values(), text)),
                        Optional.empty(),
                        parameters.getSingleParameter("state").flatMap(text -> value(SeatState.values(), text))),
                BoardFilter.NONE);
    }

    private static int day(String text) {
        boolean isDay = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + WeekTime.DAYS_PER_WEEK;
        return isDay ? text.charAt(0) - '1' : BoardLook.WEEK;
    }

    private static void put(Map<String, String> parts, String name, Optional<String> value) {
        value.ifPresent(text -> parts.put(name, text));
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> value(E[] values, String text) {
        return Arrays.stream(values).filter(value -> text(value).equals(text)).findFirst();
    }
}
