package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static dk.naerplan.solver.rules.RosterRule.EVENING_FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.FAIRNESS;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.FairShare;
import dk.naerplan.solver.rules.EveningFairnessJustification;
import dk.naerplan.solver.rules.FairnessJustification;

/** Whether the work of the week is shared by contract. */
final class FairnessRules {

    private static final int STEEP_FACTOR = 3;
    private static final int TENTH = 10;

    private final TriConstraintStream<Employee, WorkWeek, FairShare> shares;

    FairnessRules(RosterStreams streams) {
        this.shares = streams.weeks().join(FairShare.class, equal((employee, week) -> employee, FairShare::employee));
    }

    Constraint fairness() {
        return shares.filter((employee, week, share) -> week.seatMinutes() > share.seatMinutes())
                .penalizeLong(FAIRNESS.defaultScore(), (employee, week, share) -> unfairness(week, share))
                .justifyWith((employee, week, share, score) -> new FairnessJustification(
                        employee, week.seatMinutes(), share.seatMinutes(), unfairness(week, share)))
                .asConstraint(FAIRNESS.id());
    }

    /** Minutes above the fair share, those beyond a tenth of the contract three times. */
    private static long unfairness(WorkWeek week, FairShare share) {
        int above = week.seatMinutes() - share.seatMinutes();
        int tolerated = Math.min(above, week.employee().time().contractOfWeek() / TENTH);
        return tolerated + STEEP_FACTOR * (long) (above - tolerated);
    }

    Constraint eveningFairness() {
        return shares.filter((employee, week, share) -> week.eveningSeats() > share.eveningSeats())
                .penalizeLong(
                        EVENING_FAIRNESS.defaultScore(),
                        (employee, week, share) -> week.eveningSeats() - share.eveningSeats())
                .justifyWith((employee, week, share, score) ->
                        new EveningFairnessJustification(employee, week.eveningSeats(), share.eveningSeats()))
                .asConstraint(EVENING_FAIRNESS.id());
    }
}
