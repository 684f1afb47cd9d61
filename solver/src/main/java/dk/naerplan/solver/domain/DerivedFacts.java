package dk.naerplan.solver.domain;

import java.util.List;

/** Facts that follow from the others and stay the same whatever the solver decides. */
final class DerivedFacts {

    private DerivedFacts() {}

    static List<Representation> representations(List<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> session.getActivity().represents().stream()
                        .map(area -> new Representation(session.getId(), session.getActivity(), area)))
                .toList();
    }

    static List<DesiredInterval> desiredIntervals(List<Employee> employees) {
        return employees.stream()
                .flatMap(employee ->
                        employee.wishes().desired().stream().map(interval -> new DesiredInterval(employee, interval)))
                .toList();
    }

    static List<FairShare> fairShares(RosterFacts facts, List<Assignment> seats) {
        long contracts = facts.employees().stream()
                .mapToLong(employee -> employee.time().contractOfWeek())
                .sum();
        long seatMinutes = seats.stream().mapToLong(Assignment::duration).sum();
        long eveningSeats = seats.stream()
                .filter(seat -> seat.getSession().isAlwaysEvening(facts.rules()))
                .count();
        return facts.employees().stream()
                .map(employee -> fairShare(employee, contracts, seatMinutes, eveningSeats))
                .toList();
    }

    private static FairShare fairShare(Employee employee, long contracts, long seatMinutes, long eveningSeats) {
        long own = employee.time().contractOfWeek();
        if (contracts == 0) {
            return new FairShare(employee, 0, 0);
        }
        return new FairShare(
                employee, (int) (own * seatMinutes / contracts), (int) Math.ceilDiv(own * eveningSeats, contracts));
    }
}
