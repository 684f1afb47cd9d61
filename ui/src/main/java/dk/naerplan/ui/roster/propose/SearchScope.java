package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;

/** The part of the week that a search may change; everything else is held. */
public sealed interface SearchScope {

    SearchScope WHOLE_WEEK = new WholeWeek();

    boolean includes(Assignment seat);

    boolean includes(Session session);

    boolean includes(Placement placement);

    record WholeWeek() implements SearchScope {

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
