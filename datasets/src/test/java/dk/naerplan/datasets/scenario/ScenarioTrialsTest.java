package dk.naerplan.datasets.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTrialsTest {

    private static final List<String> POLICIES =
            List.of("optimised", "as-given", "local", "central", "combined", "outposted:2");

    /** All but the largest, whose rosters take too many moves for a test; docs/scenarios.md has its figures. */
    static Stream<String> bundled() {
        return BundledDataSets.names().stream().filter(name -> !name.equals("kommune"));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void optimisedIsNoWorseThanAnyFixedPolicyForAnySeed(String name) {
        List<Variant> variants = ScenarioTrials.of(documents(BundledDataSets.load(name)), true);

        List<Trial> trials =
                new Trials(variants, TrialSettings.of(SolverSettings.ofMoves(6_000), 2, 1)).run(progress -> {});

        Trial optimised = trials.getLast();
        assertThat(optimised.variant()).isEqualTo("optimised");
        assertThat(trials).hasSize(POLICIES.size()).allSatisfy(fixed -> {
            for (int seed = 0; seed < 2; seed++) {
                assertThat(optimised.runs().get(seed).result().score())
                        .isGreaterThanOrEqualTo(fixed.runs().get(seed).result().score());
            }
        });
    }

    @Test
    void coldStartBeginsFromNothing() {
        assertThat(ScenarioTrials.of(documents(BundledDataSets.load("lemvig")), false))
                .allMatch(variant -> variant.startsFrom().isEmpty());
    }

    @Test
    void warmStartIsTakenOnlyFromTheSameWeekWithTheSamePeople() {
        DataSet data = BundledDataSets.load("lemvig");
        Map<String, DataSet> documents = documents(data);
        documents.put(
                "gone",
                Scenario.ofPolicy("local")
                        .with(
                                "gone",
                                List.of(new Change.Leave(
                                        data.employees().getFirst().id())))
                        .applyTo(data)
                        .orThrow());

        assertThat(ScenarioTrials.of(documents, true).getLast().startsFrom())
                .containsExactly("as-given", "local", "central", "combined", "outposted-2");
    }

    private static Map<String, DataSet> documents(DataSet data) {
        var documents = new LinkedHashMap<String, DataSet>();
        for (String policy : POLICIES) {
            Scenario scenario = Scenario.ofPolicy(policy);
            documents.put(scenario.id(), scenario.applyTo(data).orThrow());
        }
        return documents;
    }
}
