package dk.naerplan.benchmarks.bench.contender;

import dk.naerplan.solver.domain.Roster;

/** What Timefold does with the product's model and rules when nobody says how to search: its phases, its moves. */
record DefaultConfiguration() implements Contender {

    @Override
    public String id() {
        return "default";
    }

    @Override
    public Outcome run(Roster problem, Effort effort, long seed, Trace trace, StopSignal stop) {
        return TimefoldRun.run(TimefoldRun.model(effort, seed), problem, trace, stop);
    }
}
