package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.EVENING_FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.WISHES;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.domain.WorkRules;

/** Judges whether the load is shared fairly and wishes are heard. */
final class FairnessAuditor {

    private static final int MISSED_WISH = 60;

    private final long contracts;
    private final long seatMinutes;
    private final long eveningSeats;

    private FairnessAuditor(AuditedWeek week) {
        this.contracts =
                week.people().stream().mapToLong(AuditedEmployee::contract).sum();
        this.seatMinutes = week.seats().stream()
                .mapToLong(seat -> seat.getSession().getDuration())
                .sum();
        WorkRules rules = week.roster().getFacts().rules();
        this.eveningSeats = week.seats().stream()
                .map(Assignment::getSession)
                .filter(session -> isAlwaysEvening(session, rules))
                .count();
    }

    static void audit(AuditedWeek week, Tally tally) {
        var auditor = new FairnessAuditor(week);
        for (AuditedEmployee person : week.people()) {
            tally.add(FAIRNESS, auditor.excess(person));
            tally.add(EVENING_FAIRNESS, auditor.excessEvenings(person));
            auditWishes(person, tally);
        }
    }

    private long excess(AuditedEmployee person) {
        long share = contracts == 0 ? 0 : person.contract() * seatMinutes / contracts;
        long above = person.seatMinutes() - share;
        long tolerated = person.contract() / 10;
        return above <= tolerated ? above : tolerated + 3 * (above - tolerated);
    }

    private long excessEvenings(AuditedEmployee person) {
        WorkRules rules = person.employee().time().rules();
        long evenings = person.seats().stream()
                .filter(seat -> isEvening(seat.session(), seat.start(), rules))
                .count();
        long share = contracts == 0 ? 0 : Math.ceilDiv(person.contract() * eveningSeats, contracts);
        return evenings - share;
    }

    private static boolean isAlwaysEvening(Session session, WorkRules rules) {
        return session.getAllowedStarts().stream().allMatch(start -> isEvening(session, start, rules));
    }

    private static boolean isEvening(Session session, int start, WorkRules rules) {
        int midnight = Math.floorDiv(start, WeekTime.MINUTES_PER_DAY) * WeekTime.MINUTES_PER_DAY;
        return start + session.getDuration() > midnight + rules.eveningFrom();
    }

    private static void auditWishes(AuditedEmployee person, Tally tally) {
        var wishes = person.employee().wishes();
        for (StaffedSeat seat : person.seats()) {
            tally.add(WISHES, ContractTime.sharedMinutes(wishes.undesired(), seat.start(), seat.end()));
        }
        for (Interval desired : wishes.desired()) {
            boolean heard = person.seats().stream().anyMatch(seat -> seat.overlaps(desired.start(), desired.end()));
            tally.add(WISHES, heard ? 0 : MISSED_WISH);
        }
    }
}
