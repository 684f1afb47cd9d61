package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.EVENING_FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.WISHES;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.DesiredInterval;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.FairShare;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WorkRules;
import java.util.List;

/** What each employee carries: fairness, evening fairness and wishes. */
final class BurdenRules implements RuleFamily {

    private static final int MISSED_WISH_MINUTES = 60;

    @Override
    public void addTo(Formulation model) {
        if (model.measures().counts(FAIRNESS)) {
            model.roster().getFairShares().forEach(share -> fairness(model, share));
        }
        if (model.measures().counts(EVENING_FAIRNESS)) {
            model.roster().getFairShares().forEach(share -> eveningFairness(model, share));
        }
        if (model.measures().counts(WISHES)) {
            model.decisions().duties().forEach(duty -> undesired(model, duty));
            model.roster().getDesiredIntervals().forEach(wish -> desired(model, wish));
        }
    }

    private static void fairness(Formulation model, FairShare share) {
        Employee employee = share.employee();
        var above = LinearExpr.newBuilder().add(-share.seatMinutes());
        model.decisions().dutiesOf(employee).forEach(duty -> above.addTerm(duty.taken(), duty.duration()));
        long tolerated = employee.time().contractOfWeek() / 10;
        LinearExpr far = LinearExpr.affine(above, 1, -tolerated);
        model.measures().add(FAIRNESS, model.logic().positivePart(above));
        model.measures().add(FAIRNESS, model.logic().positivePart(far), 2);
    }

    private static void eveningFairness(Formulation model, FairShare share) {
        WorkRules rules = share.employee().time().rules();
        var above = LinearExpr.newBuilder().add(-share.eveningSeats());
        for (Duty duty : model.decisions().dutiesOf(share.employee())) {
            above.add(duty.among(start -> rules.isEvening(start, start + duty.duration())));
        }
        model.measures().add(EVENING_FAIRNESS, model.logic().positivePart(above));
    }

    private static void undesired(Formulation model, Duty duty) {
        List<Interval> undesired = duty.employee().wishes().undesired();
        model.measures().add(WISHES, duty.sum(start -> Interval.overlapOf(undesired, start, start + duty.duration())));
    }

    private static void desired(Formulation model, DesiredInterval wish) {
        List<Literal> met = model.decisions().dutiesOf(wish.employee()).stream()
                .map(duty -> duty.among(start -> wish.interval().overlap(start, start + duty.duration()) > 0))
                .toList();
        model.measures().add(WISHES, model.logic().not(model.logic().or(met)), MISSED_WISH_MINUTES);
    }
}
