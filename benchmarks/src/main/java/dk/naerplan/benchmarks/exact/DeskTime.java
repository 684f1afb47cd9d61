package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.naerplan.solver.domain.Office;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The time that an employee spends at the office on one day: the contract less the work, at least 0. */
final class DeskTime {

    private DeskTime() {}

    /** The minutes that count for each target, which depends on the office. Targets without any are left out. */
    static Map<PresenceTarget, LinearExpr> split(Logic logic, EmployeeDay day, Collection<PresenceTarget> targets) {
        var sums = new LinkedHashMap<PresenceTarget, LinearExprBuilder>();
        var elsewhere = LinearExpr.newBuilder();
        day.offices()
                .forEach((office, placed) -> target(day, office, targets)
                        .map(target -> sums.computeIfAbsent(target, key -> LinearExpr.newBuilder()))
                        .orElse(elsewhere)
                        .add(placed));
        if (sums.isEmpty() || day.contract() == 0) {
            return Map.of();
        }
        return share(logic, day, sums, elsewhere.build());
    }

    private static Optional<PresenceTarget> target(EmployeeDay day, Office office, Collection<PresenceTarget> targets) {
        return targets.stream().filter(target -> target.counts(day, office)).findFirst();
    }

    private static Map<PresenceTarget, LinearExpr> share(
            Logic logic, EmployeeDay day, Map<PresenceTarget, LinearExprBuilder> sums, LinearExpr elsewhere) {
        LinearExpr desk = logic.positivePart(LinearExpr.affine(day.work(), -1, day.contract()));
        var shares = new LinkedHashMap<PresenceTarget, LinearExpr>();
        var total = LinearExpr.newBuilder().addTerm(desk, -1);
        if (sums.size() == 1 && elsewhere.numElements() == 0) {
            sums.keySet().forEach(target -> shares.put(target, desk));
            return shares;
        }
        sums.forEach((target, placed) -> {
            LinearExpr share = share(logic, placed.build(), day.contract());
            shares.put(target, share);
            total.add(share);
        });
        total.add(share(logic, elsewhere, day.contract()));
        logic.model().addEquality(total, 0);
        return shares;
    }

    /** Minutes that are 0 unless the employee is placed there. */
    private static LinearExpr share(Logic logic, LinearExpr placed, int most) {
        IntVar share = logic.model().newIntVar(0, most, "");
        logic.model().addLessOrEqual(share, LinearExpr.term(placed, most));
        return share.build();
    }
}
