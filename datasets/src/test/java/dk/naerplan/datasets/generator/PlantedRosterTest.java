package dk.naerplan.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.generator.settings.Difficulty;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedRosterTest {

    private static final int SEEDS = 60;

    static Stream<GeneratorSettings> small() {
        return IntStream.rangeClosed(1, SEEDS)
                .boxed()
                .flatMap(seed -> Stream.of(
                        GeneratorSettings.of(GeneratorShape.TOWN, 6, 3, 40, seed),
                        GeneratorSettings.of(GeneratorShape.CITY, 8 + seed % 13, 4 + seed % 5, 80, seed),
                        GeneratorSettings.of(GeneratorShape.REGION, 12, 1 + seed % 20, 60 + seed, seed),
                        GeneratorSettings.of(GeneratorShape.FACES, 5 + seed, 1, 40 + 3 * seed, seed)));
    }

    static Stream<GeneratorSettings> smallest() {
        return Stream.of(
                GeneratorSettings.of(GeneratorShape.TOWN, 1, 1, 1, 1),
                GeneratorSettings.of(GeneratorShape.CITY, 1, 5, 12, 2),
                GeneratorSettings.of(GeneratorShape.REGION, 2, 10, 2, 3),
                GeneratorSettings.of(GeneratorShape.FACES, 1, 1, 1, 4));
    }

    static Stream<GeneratorSettings> large() {
        return Stream.of(
                GeneratorSettings.of(GeneratorShape.CITY, 150, 20, 1_500, 2),
                GeneratorSettings.of(GeneratorShape.REGION, 400, 40, 5_000, 3),
                GeneratorSettings.of(GeneratorShape.FACES, 250, 1, 2_000, 4));
    }

    /** As many sessions as the settings let through, with every knob anywhere. */
    static Stream<GeneratorSettings> atTheLimit() {
        return IntStream.range(0, SEEDS).mapToObj(PlantedRosterTest::full);
    }

    /** In these, one order of planting leaves the last session without time. */
    static Stream<GeneratorSettings> tight() {
        return Stream.of(
                new GeneratorSettings(
                        GeneratorShape.TOWN, 8, 5, 66, 5511, new Difficulty(59, 32, 76, 1.2, 256, 65, 18, 0)),
                new GeneratorSettings(
                        GeneratorShape.CITY, 4, 3, 48, 6601, new Difficulty(33, 27, 4, 1.2, 16, 75, 11, 2)),
                new GeneratorSettings(
                        GeneratorShape.REGION, 1, 4, 22, 8618, new Difficulty(26, 42, 48, 1.1, 163, 5, 75, 0)));
    }

    private static GeneratorSettings full(int seed) {
        var random = new Random(seed);
        int employees = 1 + random.nextInt(12);
        int areas = 1 + random.nextInt(5 * employees);
        var difficulty = new Difficulty(
                random.nextInt(81),
                random.nextInt(101),
                random.nextInt(101),
                1 + random.nextInt(31) / 10.0,
                random.nextInt(401),
                random.nextInt(101),
                random.nextInt(101),
                random.nextInt(3));
        int sessions = (int) (employees * 1500.0 * (100 - difficulty.slack()) / 100 / (45 * difficulty.meanSeats()));
        var shape = List.of(GeneratorShape.TOWN, GeneratorShape.CITY, GeneratorShape.REGION)
                .get(seed % 3);
        return new GeneratorSettings(shape, employees, areas, Math.max(1, sessions), seed, difficulty);
    }

    @ParameterizedTest
    @MethodSource({"small", "smallest", "large", "atTheLimit", "tight"})
    void coversEverythingAndBreaksNoHardRule(GeneratorSettings settings) {
        Audit audit = RosterAuditor.audit(Generated.planted(DataSetGenerator.generate(settings)));

        assertThat(brokenHardRules(audit)).isEmpty();
        assertThat(audit.of(RosterRule.COVERAGE).measure()).isZero();
        assertThat(audit.kpis().coverage().total().percent()).isEqualTo(100);
    }

    private static List<RosterRule> brokenHardRules(Audit audit) {
        return audit.rules().keySet().stream()
                .filter(rule -> rule.level() == RuleLevel.HARD)
                .filter(rule -> audit.of(rule).isBroken())
                .toList();
    }
}
