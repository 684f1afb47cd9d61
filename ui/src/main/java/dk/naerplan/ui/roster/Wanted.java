package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.roster.propose.Holding;
import dk.naerplan.ui.roster.propose.Proposal;
import dk.naerplan.ui.roster.propose.SearchScope;
import java.time.Duration;
import java.util.Optional;

/**
 * A search that somebody wants.
 *
 * @param holding what it must leave alone
 */
record Wanted(JobKind kind, Duration limit, Holding holding) {

    /** What is left to search after an interruption is worth at least this. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    static Wanted better(Duration limit, SearchScope scope) {
        return new Wanted(JobKind.ROSTER, limit, Holding.of(scope));
    }

    static Wanted repair(Duration limit) {
        return new Wanted(JobKind.REPAIR, limit, Holding.of(SearchScope.WHOLE_WEEK));
    }

    /** Begins from what is proposed, or else from the plan; a repair leaves alone what nobody has accepted yet. */
    NewJob on(PlanDesk desk, Optional<Proposal> proposed) {
        DataSet start = proposed.filter(known -> kind == JobKind.ROSTER)
                .map(Proposal::whole)
                .orElseGet(desk::document);
        return new NewJob(
                kind,
                desk.author(),
                holding.in(start),
                Optional.of(desk.origin()),
                JobSettings.ofTime(limit).within(holding.scope().text()));
    }

    /** The rest of it, after so long, holding also what was decided meanwhile. */
    Wanted goingOn(Duration elapsed, Holding then) {
        Duration left = limit.minus(elapsed);
        return new Wanted(kind, left.compareTo(LEAST) > 0 ? left : LEAST, then);
    }
}
