package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.ui.scenario.batch.StudyDesk;
import dk.naerplan.ui.scenario.batch.StudyProgress;
import dk.naerplan.ui.scenario.store.FoundRoster;
import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.store.NoSuchPlanException;
import dk.naerplan.ui.store.Plans;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how a study stands, with every roster that it has found, judged by the auditor. */
@Component
class StudyReader {

    private final Studies studies;
    private final StudyRuns runs;
    private final StudyDesk desk;
    private final Plans plans;

    StudyReader(Studies studies, StudyRuns runs, StudyDesk desk, Plans plans) {
        this.studies = studies;
        this.runs = runs;
        this.desk = desk;
        this.plans = plans;
    }

    /**
     * Takes its time. Empty when there is no such study for the one who asks.
     *
     * @param known what was read before, which is not read again
     */
    Optional<StudyShown> read(StudyId id, Optional<StudyShown> known) {
        return studies.find(id).map(study -> {
            StudyProgress progress = desk.progress(study);
            var found = new LinkedHashMap<Step, TrialRun>(
                    known.map(StudyShown::found).orElse(Map.of()));
            progress.shares().stream()
                    .map(StudyProgress.Share::run)
                    .filter(run -> run.state() == RunState.FOUND && !found.containsKey(run.step()))
                    .map(StudyRun::step)
                    .forEach(step -> runs.found(id, step).ifPresent(roster -> found.put(step, judged(step, roster))));
            Optional<DataSet> base = known.isPresent() ? known.get().base() : base(study);
            return new StudyShown(study, progress, found, base);
        });
    }

    private Optional<DataSet> base(Study study) {
        try {
            return Optional.of(
                    plans.revision(study.origin().plan(), study.origin().revision())
                            .document());
        } catch (NoSuchPlanException e) {
            return Optional.empty();
        }
    }

    private static TrialRun judged(Step step, FoundRoster found) {
        var roster = RosterMapper.toRoster(found.document());
        var audit = RosterAuditor.audit(roster);
        var result = new SolveResult(roster, audit.score(), audit.kpis(), found.moves(), found.elapsed(), false);
        return new TrialRun(step.variant(), step.seed(), result);
    }
}
