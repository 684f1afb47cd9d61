package dk.naerplan.solver.scenario.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private static final TrialSettings SHORT = TrialSettings.of(SolverSettings.ofMoves(3_000), 3, 1);

    private final Roster week = SampleWeek.of(6, 24);

    @Test
    void everyVariantIsSearchedForFromEverySeed() {
        List<Trial> trials = run(SHORT, Variant.of("one", week), Variant.of("two", week));

        assertThat(trials).extracting(Trial::variant).containsExactly("one", "two");
        assertThat(trials.getFirst().runs()).extracting(TrialRun::seed).containsExactly(0L, 1L, 2L);
        assertThat(scores(trials.getFirst())).isEqualTo(scores(trials.getLast()));
    }

    @Test
    void searchingAtTheSameTimeFindsTheSame() {
        var both = TrialSettings.of(SHORT.limits(), 3, 2);
        Variant[] variants = {Variant.of("one", week), new Variant("two", week, List.of("one"))};

        assertThat(run(both, variants).stream().map(TrialsTest::scores))
                .containsExactlyElementsOf(
                        run(SHORT, variants).stream().map(TrialsTest::scores).toList());
    }

    @Test
    void optimisedStartingFromTheFixedIsNoWorseThanAnyOfThem() {
        var fixed = List.of("as-given", "local", "central", "combined", "outposted:2");
        var variants = new ArrayList<Variant>();
        fixed.forEach(policy -> variants.add(Variant.of(policy, under(policy))));
        variants.add(new Variant("optimised", under("optimised"), fixed));

        List<Trial> trials = run(SHORT, variants.toArray(Variant[]::new));

        var optimised = trials.getLast();
        for (Trial trial : trials) {
            for (int seed = 0; seed < 3; seed++) {
                assertThat(optimised.runs().get(seed).result().score())
                        .isGreaterThanOrEqualTo(trial.runs().get(seed).result().score());
            }
            assertThat(optimised.median().result().score())
                    .isGreaterThanOrEqualTo(trial.median().result().score());
        }
    }

    @Test
    void warmStartTakesOverWhatThePolicyAllowsAndLeavesTheProblemAlone() {
        Roster local = run(SHORT, Variant.of("local", under("local")))
                .getFirst()
                .best()
                .result()
                .roster();
        Roster central = under("central");

        Roster filled = WarmStart.best(central, List.of(local));

        assertThat(filled.getAssignments()).zipSatisfy(local.getAssignments(), (seat, found) -> {
            assertThat(seat.getEmployee() == null ? "" : seat.getEmployee().id())
                    .isEqualTo(
                            found.getEmployee() == null
                                    ? ""
                                    : found.getEmployee().id());
            assertThat(seat.getSession().getStart())
                    .isEqualTo(found.getSession().getStart());
        });
        assertThat(filled.getPlacements())
                .allSatisfy(
                        placement -> assertThat(placement.office().isLocal()).isFalse());
        assertThat(central.getAssignments()).allMatch(seat -> seat.getEmployee() == null);
    }

    @Test
    void warmStartIsTheBestOfSeveral() {
        List<Trial> trials = run(SHORT, Variant.of("x", week));
        List<Roster> found = trials.getFirst().runs().stream()
                .map(run -> run.result().roster())
                .toList();

        Roster start = WarmStart.best(week, found);

        assertThat(RosterAuditor.audit(start).score())
                .isEqualTo(trials.getFirst().best().result().score());
    }

    @Test
    void stoppedTrialsKeepOnlyWhatWasOver() {
        var trials = new Trials(
                List.of(Variant.of("one", week), Variant.of("two", week)),
                TrialSettings.of(SolverSettings.ofTime(Duration.ofHours(1)).withMoveLimit(500), 1, 1));

        List<Trial> finished = trials.run(progress -> {
            if (progress.done() == 1) {
                trials.stop();
            }
        });

        assertThat(finished).extracting(Trial::variant).containsExactly("one");
    }

    @Test
    void searchUnderWayIsStopped() {
        var trials = new Trials(
                List.of(Variant.of("one", week)), TrialSettings.of(SolverSettings.ofTime(Duration.ofHours(1)), 1, 1));

        assertThat(trials.run(progress -> trials.stop())).isEmpty();
    }

    @Test
    void progressEndsAtAll() {
        var told = new ArrayList<TrialProgress>();
        new Trials(List.of(Variant.of("one", week), Variant.of("two", week)), SHORT).run(told::add);

        assertThat(told.getLast())
                .satisfies(last -> assertThat(last.done()).isEqualTo(6))
                .satisfies(last -> assertThat(last.planned()).isEqualTo(6))
                .satisfies(last -> assertThat(last.total()).isEqualTo(1));
    }

    @Test
    void failureOfTheListenerEndsTheTrials() {
        var trials = new Trials(List.of(Variant.of("one", week)), SHORT);

        assertThatThrownBy(() -> trials.run(progress -> {
                    throw new IllegalStateException("no more");
                }))
                .hasMessageContaining("no more");
    }

    @Test
    void startFromWhatIsNotKnownYetIsRefused() {
        assertThatThrownBy(() -> run(SHORT, new Variant("two", week, List.of("one")), Variant.of("one", week)))
                .hasMessageContaining("(two)");
        assertThatThrownBy(() -> run(SHORT, Variant.of("one", week), Variant.of("one", week)))
                .hasMessageContaining("Maybe");
    }

    private Roster under(String policy) {
        return PlacementPolicy.parse(policy).applyTo(week);
    }

    private static List<Trial> run(TrialSettings settings, Variant... variants) {
        return new Trials(List.of(variants), settings).run(progress -> {});
    }

    private static List<Object> scores(Trial trial) {
        return trial.runs().stream().<Object>map(run -> run.result().score()).toList();
    }
}
