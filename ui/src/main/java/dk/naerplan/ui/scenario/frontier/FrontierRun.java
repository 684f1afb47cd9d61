package dk.naerplan.ui.scenario.frontier;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.frontier.FrontierSweep;
import dk.naerplan.solver.scenario.trial.TrialProgress;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep of a week, which goes on when the page is left. Stopped early, what was found by then counts. */
final class FrontierRun {

    private static final Logger LOG = LoggerFactory.getLogger(FrontierRun.class);

    private static final List<String> POLICIES =
            List.of("as-given", "local", "central", "combined", "outposted:2", "optimised");

    private final DataSet base;
    private final FrontierSweep sweep;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable TrialProgress progress;
    private volatile @Nullable FrontierFound found;
    private volatile boolean over;

    /**
     * @param balances how many between closeness and coordination
     * @param limits of each search, by how many searches there are
     * @param parallel searches at the same time
     */
    FrontierRun(DataSet base, int balances, Function<Integer, SolverSettings> limits, int parallel) {
        this.base = base;
        int searches = balances * POLICIES.size();
        this.sweep = new FrontierSweep(
                this::problem,
                POLICIES.stream().map(PlacementPolicy::parse).toList(),
                FrontierSweep.balances(balances),
                true,
                TrialSettings.of(limits.apply(searches), 1, parallel));
    }

    private Roster problem(PlacementPolicy policy, int balance) {
        return RosterMapper.toRoster(Scenario.ofPolicy(policy.text())
                .withBalance(balance)
                .applyTo(base)
                .orThrow());
    }

    /** Takes its time. */
    void run() {
        try {
            found = FrontierFound.of(base, sweep.run(this::hear));
        } catch (RuntimeException e) {
            LOG.warn("A sweep between closeness and coordination ended early", e);
        } finally {
            over = true;
            tell();
        }
    }

    void stop() {
        sweep.stop();
    }

    /** @return takes the listener away again */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    boolean isRunning() {
        return !over;
    }

    int planned() {
        return sweep.planned();
    }

    int done() {
        TrialProgress last = progress;
        return last == null ? 0 : last.done();
    }

    /** Share of all searches that is done, 0 to 1. */
    double fraction() {
        TrialProgress last = progress;
        return last == null ? 0 : last.total();
    }

    /** Empty while it runs, and when it failed. */
    Optional<FrontierFound> found() {
        return Optional.ofNullable(found);
    }

    private void hear(TrialProgress news) {
        progress = news;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
