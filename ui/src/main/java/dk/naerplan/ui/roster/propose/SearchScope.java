package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import java.util.Optional;

/** The part of the week that a search may change; everything else is held. */
public sealed interface SearchScope {

    SearchScope WHOLE_WEEK = new WholeWeek();

    boolean includes(Assignment seat);

    boolean includes(Session session);

    boolean includes(Placement placement);

    /** What {@link #parse} reads; empty for the whole week. */
    Optional<String> text();

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws IllegalArgumentException when the text names no part of the week
     */
    static SearchScope parse(Optional<String> text) {
        return text.map(SearchScope::parse).orElse(WHOLE_WEEK);
    }

    private static SearchScope parse(String text) {
        String[] words = text.split(":", 2);
        return switch (words[0]) {
            case "employee" -> new OfEmployee(words[1]);
            case "day" -> new OfDay(Integer.parseInt(words[1]));
            case "area" -> new OfArea(words[1]);
            default ->
                throw new IllegalArgumentException("The part (%s) of the week is unknown.\n".formatted(text)
                        + "Maybe it was written by a newer version.");
        };
    }

    record WholeWeek() implements SearchScope {

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }

        @Override
        public boolean includes(Assignment seat) {
            return true;
        }

        @Override
        public boolean includes(Session session) {
            return true;
        }

        @Override
        public boolean includes(Placement placement) {
            return true;
        }
    }

    /** What the employee has, the empty seats that the employee could take, and where the employee sits. */
    record OfEmployee(String employee) implements SearchScope {

        @Override
        public Optional<String> text() {
            return Optional.of("employee:" + employee);
        }

        @Override
        public boolean includes(Assignment seat) {
            return seat.getEmployee() == null
                    ? seat.getEligible().stream()
                            .anyMatch(someone -> someone.id().equals(employee))
                    : seat.getEmployee().id().equals(employee);
        }

        @Override
        public boolean includes(Session session) {
            return false;
        }

        @Override
        public boolean includes(Placement placement) {
            return placement.getEmployee().id().equals(employee);
        }
    }

    /** What takes place on a day, 0 (Monday) to 6 (Sunday), and where people sit then; the times stay. */
    record OfDay(int day) implements SearchScope {

        @Override
        public Optional<String> text() {
            return Optional.of("day:" + day);
        }

        @Override
        public boolean includes(Assignment seat) {
            Integer start = seat.getSession().getStart();
            return start != null && WeekTime.dayOf(start) == day;
        }

        @Override
        public boolean includes(Session session) {
            return false;
        }

        @Override
        public boolean includes(Placement placement) {
            return placement.getDay() == day;
        }
    }

    /** What takes place in an area. */
    record OfArea(String area) implements SearchScope {

        @Override
        public Optional<String> text() {
            return Optional.of("area:" + area);
        }

        @Override
        public boolean includes(Assignment seat) {
            return includes(seat.getSession());
        }

        @Override
        public boolean includes(Session session) {
            return session.getArea().filter(own -> own.id().equals(area)).isPresent();
        }

        @Override
        public boolean includes(Placement placement) {
            return false;
        }
    }
}
