package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Eligibility;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;

/** Makes the sessions that can be held, with their seats, and reports those that can not. */
final class SessionMapper {

    private final FactBook facts;
    private final List<Employee> employees;
    final List<Session> sessions = new ArrayList<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();

    private SessionMapper(FactBook facts) {
        this.facts = facts;
        this.employees = List.copyOf(facts.employees.values());
    }

    static SessionMapper map(FactBook facts) {
        var mapper = new SessionMapper(facts);
        DemandedSession.of(facts.document).forEach(mapper::add);
        return mapper;
    }

    private void add(DemandedSession demanded) {
        Activity activity = FactBook.get(facts.activities, demanded.activity().id());
        String venue = ActivityMapper.venueOf(
                demanded.sessions().venue().or(() -> demanded.activity().venue()), activity);
        var allowed = AllowedStarts.of(demanded, venue, facts);
        allowed.problem().ifPresent(issues::add);
        if (allowed.starts().isEmpty()) {
            return;
        }
        var session = new Session(
                demanded.id(),
                activity,
                FactBook.get(facts.venues, venue),
                demanded.sessions().duration(),
                demanded.sessions().preparation(),
                demanded.sessions().postponableWeeks() > 0,
                allowed.starts());
        sessions.add(session);
        addSeats(demanded, session);
    }

    private void addSeats(DemandedSession demanded, Session session) {
        int number = 0;
        for (SeatData given : demanded.seats()) {
            SeatRequirement seat = ActivityMapper.seat(given, facts);
            List<Employee> eligible = Eligibility.of(seat, session, employees);
            for (int i = 0; i < given.count(); i++) {
                number++;
                String id = SeatIds.of(session.getId(), number);
                assignments.add(new Assignment(id, session, seat, eligible));
                if (eligible.isEmpty()) {
                    issues.add(unreachable(demanded, id, seat, session));
                }
            }
        }
    }

    private Issue unreachable(DemandedSession demanded, String id, SeatRequirement seat, Session session) {
        boolean qualified = employees.stream().anyMatch(seat::isMetBy);
        boolean financed = employees.stream()
                .anyMatch(employee -> seat.isMetBy(employee) && Eligibility.isFinanced(employee, session));
        String why = financed ? "seat.unavailable" : qualified ? "seat.unfinanced" : "seat.unqualified";
        return Issue.of(IssueType.UNREACHABLE_SEAT, demanded.pointer(), id, why);
    }
}
