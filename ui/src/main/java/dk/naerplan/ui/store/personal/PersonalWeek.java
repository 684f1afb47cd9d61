package dk.naerplan.ui.store.personal;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an employee does in a week.
 *
 * @param seats by time
 * @param offices name of the office by day, from 0 (Monday)
 */
public record PersonalWeek(List<PersonalSeat> seats, SortedMap<Integer, String> offices) {

    private static final Comparator<PersonalSeat> BY_TIME =
            Comparator.<PersonalSeat>comparingInt(seat -> seat.time().start()).thenComparing(PersonalSeat::session);

    /** Nothing at all; comes after the order that it is sorted by. */
    static final PersonalWeek EMPTY = new PersonalWeek(List.of(), new TreeMap<>());

    public PersonalWeek {
        seats = seats.stream().sorted(BY_TIME).toList();
        offices = Collections.unmodifiableSortedMap(new TreeMap<>(offices));
    }

    /** @param employee id */
    public static PersonalWeek of(Roster roster, String employee) {
        var offices = new TreeMap<Integer, String>();
        roster.getPlacements().stream()
                .filter(Placement::isDecided)
                .filter(placement -> placement.getEmployee().id().equals(employee))
                .forEach(placement ->
                        offices.put(placement.day(), placement.office().name()));
        return new PersonalWeek(
                roster.getAssignments().stream()
                        .filter(Assignment::isStaffed)
                        .filter(seat -> seat.employee().id().equals(employee))
                        .map(PersonalSeat::of)
                        .toList(),
                offices);
    }

    /** What is another than in the week as it was before, in the order of time. */
    public List<PersonalChange> since(PersonalWeek before) {
        var changes = new ArrayList<PersonalChange>();
        seats.forEach(seat -> before.seat(seat.session())
                .ifPresentOrElse(
                        old -> {
                            if (!old.equals(seat)) {
                                changes.add(new PersonalChange.Moved(old, seat));
                            }
                        },
                        () -> changes.add(new PersonalChange.Gained(seat))));
        before.seats.stream()
                .filter(old -> seat(old.session()).isEmpty())
                .forEach(old -> changes.add(new PersonalChange.Lost(old)));
        changes.addAll(seatedSince(before.offices));
        changes.sort(Comparator.comparingInt(PersonalChange::minute));
        return changes;
    }

    private List<PersonalChange> seatedSince(Map<Integer, String> before) {
        var days = new TreeSet<>(before.keySet());
        days.addAll(offices.keySet());
        return days.stream()
                .filter(day -> !Optional.ofNullable(before.get(day)).equals(Optional.ofNullable(offices.get(day))))
                .<PersonalChange>map(day -> new PersonalChange.Seated(
                        day, Optional.ofNullable(before.get(day)), Optional.ofNullable(offices.get(day))))
                .toList();
    }

    private Optional<PersonalSeat> seat(String session) {
        return seats.stream().filter(seat -> seat.session().equals(session)).findFirst();
    }
}
