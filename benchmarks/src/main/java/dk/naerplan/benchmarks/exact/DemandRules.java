package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.AVAILABILITY;
import static dk.naerplan.solver.rules.RosterRule.COMPETENCY;
import static dk.naerplan.solver.rules.RosterRule.GRANT_SCOPE;

import dk.naerplan.solver.domain.Eligibility;
import dk.naerplan.solver.domain.WorkTime;

/** Who may sit where at all: competency, availability and grant scope. */
final class DemandRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        competency(model);
        availability(model);
        grantScope(model);
    }

    private static void competency(Formulation model) {
        for (SeatChoice seat : model.decisions().seats()) {
            if (model.decisions().of(seat.sample().getSession()).isStarted()) {
                seat.takenBy().forEach((employee, taken) -> {
                    int unmet = seat.sample().getSeat().unmetBy(employee).size();
                    model.measures().avoid(COMPETENCY, taken, unmet);
                });
            }
        }
    }

    /** When availability binds, duties only have the starts at which the employee is available. */
    private static void availability(Formulation model) {
        if (model.measures().isMeasured(AVAILABILITY)) {
            for (Duty duty : model.decisions().duties()) {
                WorkTime time = duty.employee().time();
                model.measures()
                        .add(AVAILABILITY, duty.sum(start -> time.unavailableMinutes(start, start + duty.duration())));
            }
        }
    }

    private static void grantScope(Formulation model) {
        for (Duty duty : model.decisions().duties()) {
            if (!Eligibility.isFinanced(duty.employee(), duty.session())) {
                model.measures().avoid(GRANT_SCOPE, duty.taken(), duty.duration());
            }
        }
    }
}
