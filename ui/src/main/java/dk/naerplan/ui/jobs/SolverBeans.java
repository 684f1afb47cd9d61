package dk.naerplan.ui.jobs;

import dk.naerplan.solver.solving.RosterSolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which solver searches. */
@Configuration(proxyBeanMethods = false)
class SolverBeans {

    @Bean
    Search search() {
        return new RosterSolver()::start;
    }
}
