package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day plan of one employee.
 *
 * @param day 0 (Monday) to 6 (Sunday), or beyond when a session lies outside the week
 * @param office of the placement, if there is one that has an office
 * @param seats in seat order
 */
record AuditedDay(Employee employee, int day, @Nullable Office office, List<StaffedSeat> seats) {

    /** Where a seat takes the employee; {@code null} when it leaves them where they are. */
    @Nullable
    Location stopOf(StaffedSeat seat) {
        return switch (seat.session().getVenue()) {
            case Venue.Site site -> site.location();
            case Venue.AtPlacement atPlacement -> office == null ? null : office.location();
            case Venue.Online online -> null;
        };
    }

    /** The last stop of the seats that end by a minute of the week. */
    @Nullable
    Location lastStopBy(int minute) {
        Location last = null;
        for (StaffedSeat seat : seats) {
            Location stop = seat.end() <= minute ? stopOf(seat) : null;
            last = stop == null ? last : stop;
        }
        return last;
    }

    long between() {
        long minutes = 0;
        Location last = null;
        for (StaffedSeat seat : seats) {
            Location stop = stopOf(seat);
            minutes += travel(last, stop);
            last = stop == null ? last : stop;
        }
        return minutes;
    }

    long work() {
        long minutes = between();
        for (StaffedSeat seat : seats) {
            minutes += seat.duration() + seat.session().getPreparation();
        }
        return minutes;
    }

    long route() {
        Location desk = office == null ? null : office.location();
        Location first = null;
        for (StaffedSeat seat : seats) {
            first = first == null ? stopOf(seat) : first;
        }
        return travel(desk, first) + between() + travel(lastStopBy(Integer.MAX_VALUE), desk);
    }

    /** Minutes spent at the placement. */
    long atOffice() {
        return office == null ? 0 : Math.max(0, ContractTime.on(employee.time(), day) - work());
    }

    int firstStart() {
        return seats.getFirst().start();
    }

    int lastEnd() {
        return seats.stream().mapToInt(StaffedSeat::end).max().orElseThrow();
    }

    /** Minutes missing between seats that follow each other, ways included. */
    long overlap() {
        long missing = 0;
        StaffedSeat latest = null;
        Location place = null;
        for (StaffedSeat seat : seats) {
            Location stop = stopOf(seat);
            if (latest != null) {
                missing += Math.max(0, latest.end() + travel(place, stop) - seat.start());
            }
            if (latest == null || seat.end() > latest.end()) {
                latest = seat;
                place = stop == null ? place : stop;
            }
        }
        return missing;
    }

    private static long travel(@Nullable Location from, @Nullable Location to) {
        return from == null || to == null ? 0 : from.minutesTo(to);
    }
}
