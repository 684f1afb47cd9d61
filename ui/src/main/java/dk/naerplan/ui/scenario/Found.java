package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.ui.jobs.Job;

/** What one search has found: its figures by the auditor, and the document to go on from. */
record Found(TrialRun run, DataSet document) {

    static Found of(Step step, Job job, DataSet document) {
        Roster roster = RosterMapper.toRoster(document);
        Audit audit = RosterAuditor.audit(roster);
        var result = new SolveResult(
                roster,
                audit.score(),
                audit.kpis(),
                job.progress().moves(),
                job.progress().elapsed(),
                job.stoppedEarly());
        return new Found(new TrialRun(step.scenario(), step.seed(), result), document);
    }
}
