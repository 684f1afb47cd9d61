package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Outcome;
import dk.naerplan.benchmarks.bench.contender.StopSignal;
import dk.naerplan.benchmarks.bench.contender.Trace;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import java.time.Clock;
import java.util.Optional;

/** Makes single runs, and has every result judged by the auditor. */
final class RunMaker {

    private final StopSignal stop;
    private final Clock clock;

    RunMaker(StopSignal stop, Clock clock) {
        this.stop = stop;
        this.clock = clock;
    }

    RunRecord make(PlannedRun run) {
        Roster problem = RosterMapper.toRoster(run.dataSet().source().get());
        var trace = new Trace();
        Outcome outcome = run.contender().run(problem, run.effort(), run.seed(), trace, stop);
        long millis = outcome.time().toMillis();
        Optional<Audit> audit = outcome.roster().map(roster -> audited(roster, run.key()));
        audit.map(second -> Cost.of(second.score())).ifPresent(cost -> trace.add(cost.after(millis)));
        return new RunRecord(
                run.key(),
                clock.instant(),
                Size.of(problem),
                audit.map(second -> Cost.of(second.score())),
                audit.map(second -> second.kpis().coverage().total().percent()).orElse(0.0),
                outcome.moves(),
                millis,
                outcome.coverageBound(),
                outcome.softBound(),
                trace.points());
    }

    private static Audit audited(Roster roster, RunKey key) {
        Audit audit = RosterAuditor.audit(roster);
        if (roster.getScore() != null && !audit.score().equals(roster.getScore())) {
            throw new IllegalStateException(
                    "The judges disagree on the roster of (%s) for (%s): the search says (%s), the auditor says (%s)."
                            .formatted(key.contender(), key.dataSet(), roster.getScore(), audit.score()));
        }
        return audit;
    }
}
