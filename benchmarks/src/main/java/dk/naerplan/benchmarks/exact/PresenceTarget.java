package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.rules.RosterRule;

/** Minutes that somebody should be somewhere. */
sealed interface PresenceTarget {

    /** Whether the time that an employee spends at the office that day counts. */
    boolean counts(EmployeeDay day, Office office);

    /** Measures what is missing. */
    void measure(Formulation model, LinearExpr minutes);

    /** In an area, the whole week. */
    record InArea(Area area) implements PresenceTarget {

        @Override
        public boolean counts(EmployeeDay day, Office office) {
            return office.isIn(area);
        }

        @Override
        public void measure(Formulation model, LinearExpr minutes) {
            LinearExpr missing = LinearExpr.affine(minutes, -1, area.presenceTarget());
            model.measures().add(RosterRule.PRESENCE, model.logic().positivePart(missing), area.need());
        }
    }

    /** Coordinators at central offices, on one day. */
    record AtCentre(OverviewTarget target) implements PresenceTarget {

        @Override
        public boolean counts(EmployeeDay day, Office office) {
            return !office.isLocal()
                    && day.day() == target.day()
                    && day.employee().has(Role.COORDINATOR);
        }

        @Override
        public void measure(Formulation model, LinearExpr minutes) {
            LinearExpr missing = LinearExpr.affine(minutes, -1, target.minutes());
            model.measures().add(RosterRule.OVERVIEW, model.logic().positivePart(missing));
        }
    }
}
