package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.balance.BalanceActions;
import dk.naerplan.ui.roster.balance.BalanceLook;
import dk.naerplan.ui.roster.balance.BalanceTrial;
import dk.naerplan.ui.store.Figures;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Tries balances on the plan of a page, one at a time. */
final class BalanceDesk implements BalanceActions {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final PlanDesk desk;
    private final SolveJobs jobs;
    private final Stage stage;
    private final IntConsumer used;
    private @Nullable PlanSearch search;

    /** @param used gets the balance that somebody wants to use */
    BalanceDesk(PlanDesk desk, SolveJobs jobs, Stage stage, IntConsumer used) {
        this.desk = desk;
        this.jobs = jobs;
        this.stage = stage;
        this.used = used;
    }

    @Override
    public int saved() {
        return desk.document().settings().balance();
    }

    @Override
    public void weigh(int balance, Consumer<BalanceTrial> told) {
        DataSet document = desk.document();
        stage.find(() -> BalanceTrial.of(RosterMapper.toRoster(document), document.settings(), balance), told);
    }

    @Override
    public void look(int balance, Consumer<BalanceLook> told) {
        stop();
        DataSet document = desk.document();
        var begun = new PlanSearch(jobs, stage::apart, job -> hear(job, document, told));
        search = begun;
        var wish = new NewJob(
                JobKind.PREVIEW,
                desk.author(),
                document,
                Optional.empty(),
                JobSettings.ofTime(MOMENT).withBalance(balance));
        told.accept(
                begun.start(wish).isPresent() ? new BalanceLook.Failed() : new BalanceLook.Running(MOMENT.toSeconds()));
    }

    private void hear(Job job, DataSet document, Consumer<BalanceLook> told) {
        if (!job.state().isOver()) {
            tell(new BalanceLook.Running(job.progress().secondsLeft()), told);
        } else if (job.state() == JobState.DONE) {
            Figures then = Figures.of(jobs.best(job.id()).orElseThrow());
            tell(new BalanceLook.Found(Figures.of(document), then), told);
        } else {
            tell(new BalanceLook.Failed(), told);
        }
    }

    private void tell(BalanceLook step, Consumer<BalanceLook> told) {
        stage.whenFree(() -> told.accept(step));
    }

    @Override
    public void stop() {
        PlanSearch over = search;
        search = null;
        if (over != null) {
            over.close();
            stage.apart(over::cancel);
        }
    }

    @Override
    public void use(int balance) {
        stop();
        used.accept(balance);
    }
}
