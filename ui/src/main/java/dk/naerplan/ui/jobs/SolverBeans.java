package dk.naerplan.ui.jobs;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.Disruption;
import dk.naerplan.solver.solving.RosterRepair;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which solver searches. */
@Configuration(proxyBeanMethods = false)
class SolverBeans {

    @Bean
    Search search() {
        return new OwnSolver(new RosterSolver());
    }

    private record OwnSolver(RosterSolver solver) implements Search {

        @Override
        public SolveHandle start(Roster problem, SolverSettings settings, Consumer<SolveProgress> listener) {
            return solver.start(problem, settings, listener);
        }

        @Override
        public SolveHandle repair(Roster problem, int now, SolverSettings settings, Consumer<SolveProgress> listener) {
            return new RosterRepair(solver).start(problem, new Disruption.AbsencesRecorded(), now, settings, listener);
        }
    }
}
