package dk.naerplan.solver.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.random.RandomRosters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random rosters, finished, unfinished and broken: both judges give the same numbers, rule by rule. */
class JudgesAgreeTest {

    private static final int ROSTERS = 5_000;
    private static final int SHOWN = 20;

    @Test
    void onRandomRosters() {
        var judges = new Judges();
        List<String> failures = new ArrayList<>();
        for (long seed = 0; seed < ROSTERS && failures.size() < SHOWN; seed++) {
            Roster roster = RandomRosters.of(seed);
            List<String> disagreements = judges.disagreements(roster);
            if (!disagreements.isEmpty()) {
                failures.add("RandomRosters.of(%d)\n  %s\n%s"
                        .formatted(seed, String.join("\n  ", disagreements), RosterText.of(roster)));
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void everyMatchHasAJustificationOfItsOwn() {
        var judges = new Judges();
        for (long seed = 0; seed < 300; seed++) {
            assertThat(judges.ambiguousRules(RandomRosters.of(seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
