package dk.naerplan.benchmarks.exact;

import dk.naerplan.solver.domain.Roster;

/** What the rules are stated with. */
record Formulation(
        Roster roster, Logic logic, Measures measures, Decisions decisions, EmployeeDays days, AreaWork areas) {}
