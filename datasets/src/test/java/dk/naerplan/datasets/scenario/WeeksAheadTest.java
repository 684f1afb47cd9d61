package dk.naerplan.datasets.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksAheadTest {

    private static final SolverSettings SHORT = SolverSettings.ofMoves(3_000);

    private final DataSet data =
            Scenario.ofPolicy("local").applyTo(BundledDataSets.load("lemvig")).orThrow();

    @Test
    void everyWeekFollowsFromTheOneBefore() {
        var told = new ArrayList<RolledWeek>();

        List<RolledWeek> weeks = new WeeksAhead(SHORT).run("local", data, 3, told::add);

        assertThat(weeks).hasSize(3).isEqualTo(told);
        assertThat(weeks.get(1).week()).isEqualTo(data.week().next());
        assertThat(weeks.get(2).week()).isEqualTo(data.week().next().next());
    }

    @Test
    void sameMovesAndSeedGiveTheSameWeeks() {
        assertThat(scores(new WeeksAhead(SHORT))).isEqualTo(scores(new WeeksAhead(SHORT)));
    }

    @Test
    void stoppedRollKeepsTheWeeksThatWereOver() {
        var ahead = new WeeksAhead(SHORT);

        assertThat(ahead.run("local", data, 8, week -> ahead.stop())).hasSize(1);
    }

    private List<Object> scores(WeeksAhead ahead) {
        return ahead.run("local", data, 2, week -> {}).stream()
                .<Object>map(week -> week.result().score())
                .toList();
    }
}
