package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.WeekTime;
import java.util.HashMap;
import java.util.Map;

/** Checks what is decided and what was published against the demand. */
final class PlanCheck {

    private final Map<String, DemandedSession> demanded = new HashMap<>();
    private final Findings findings;

    private PlanCheck(DataSet document, Findings findings) {
        DemandedSession.of(document).forEach(session -> demanded.put(session.id(), session));
        this.findings = findings;
    }

    static void check(DataSet document, Findings findings) {
        var check = new PlanCheck(document, findings);
        Pointer roster = Pointer.ROOT.to("roster");
        check.check(document.roster().sessions(), roster.to("sessions"));
        check.check(
                document.roster().baseline().sessions(), roster.to("baseline").to("sessions"));
    }

    private void check(Map<String, SessionPlan> plans, Pointer at) {
        plans.forEach((id, plan) -> {
            DemandedSession session = demanded.get(id);
            if (session != null) {
                check(plan, session, at.to(id));
            }
        });
    }

    private void check(SessionPlan plan, DemandedSession session, Pointer at) {
        if (plan.pinned() && plan.start().isEmpty()) {
            findings.add(IssueType.PIN_WITHOUT_START, at, session.id());
        }
        int duration = session.sessions().duration();
        plan.start()
                .filter(start -> start.time().minute() + duration > WeekTime.MINUTES_PER_DAY)
                .ifPresent(start -> findings.add(IssueType.PAST_MIDNIGHT, at.to("start"), start.toString()));
        for (int number : plan.seats().keySet()) {
            if (number > session.seatCount()) {
                String text = String.valueOf(number);
                String seats = String.valueOf(session.seatCount());
                findings.add(IssueType.UNKNOWN_SEAT, at.to("seats").to(text), text, session.id(), seats);
            }
        }
    }
}
