package dk.naerplan.ui.roster.propose;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.store.change.EditConflict;
import java.util.List;
import java.util.Optional;

/**
 * What a search found, beside the plan as it stands. Nothing of it counts until somebody accepts it.
 *
 * @param job that found it
 * @param plan the document as it stands
 * @param before its roster
 * @param diff what the search would have another
 */
public record Proposal(JobId job, DataSet plan, Roster before, RosterDiff diff) {

    /**
     * Brings what was found to a plan that may have changed meanwhile: whatever people have changed since stays as they want it.
     *
     * @param base the document that the search started from
     * @param found what it ended with; of this only starts, seats and placements count, and no locks
     * @param plan the document as it stands
     * @return empty when nothing is left to propose
     */
    public static Optional<Proposal> of(JobId job, DataSet base, DataSet found, DataSet plan) {
        Roster begun = RosterMapper.toRoster(base);
        RosterDiff diff = RosterDiff.between(begun, RosterMapper.toRoster(found));
        DataSet mine = RosterMapper.withRoster(base, diff.onto(begun));
        Roster before = RosterMapper.toRoster(plan);
        RosterDiff left = base.equals(plan)
                ? diff
                : EditConflict.of(base, mine, plan)
                        .withoutClashes()
                        .document()
                        .map(merged -> RosterDiff.between(before, RosterMapper.toRoster(merged)))
                        .orElse(new RosterDiff(List.of()));
        return left.isEmpty() ? Optional.empty() : Optional.of(new Proposal(job, plan, before, left));
    }

    /** Whether nobody has a seat yet, so that there is nothing to lose. */
    public boolean isFirst() {
        return before.getAssignments().stream().noneMatch(Assignment::isStaffed);
    }

    /** The plan with a part of the differences. */
    public DataSet with(RosterDiff part) {
        return RosterMapper.withRoster(plan, part.onto(before));
    }

    /** The plan with all of them. */
    public DataSet whole() {
        return with(diff);
    }
}
