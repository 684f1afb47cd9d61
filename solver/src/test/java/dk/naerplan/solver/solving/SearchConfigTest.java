package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchConfigTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void movesNeverCorruptTheScore(long seed) {
        var config = SearchConfig.of(SolverSettings.ofMoves(2_500).withSeed(seed))
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT);

        Roster solved = SolverFactory.<Roster>create(config).buildSolver().solve(SampleWeek.of(5, 15));

        assertThat(solved.getScore()).isNotNull();
        assertThat(solved.getScore().hardScore()).isZero();
    }
}
