package dk.naerplan.ui.scenario;

import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.Origin;
import java.util.List;

/**
 * What somebody wants to have compared.
 *
 * @param origin the plan, and the revision that everything is compared on
 * @param policies placement policies, the first one is what the others are compared with
 * @param searches for each policy, from the seeds from 0 on
 * @param limits of each search
 */
record ScenarioOrder(String owner, Origin origin, List<String> policies, int searches, SolverSettings limits) {

    ScenarioOrder {
        policies = List.copyOf(policies);
    }
}
