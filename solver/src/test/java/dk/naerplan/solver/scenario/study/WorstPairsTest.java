package dk.naerplan.solver.scenario.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.scenario.study.WorstPairs.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorstPairsTest {

    private final List<Absence> alone =
            List.of(absence("amina", 30, 9), absence("bo", 90, 1), absence("carl", 0, 2), absence("dea", 30, 4));

    @Test
    void everyTwoOfTheWorstAreAPairWhoeverIsMissedMoreFirst() {
        assertThat(WorstPairs.of(alone, 3))
                .containsExactly(new Pair("bo", "amina"), new Pair("bo", "dea"), new Pair("amina", "dea"));
        assertThat(WorstPairs.of(alone, 1)).isEmpty();
        assertThat(WorstPairs.of(alone, 9)).hasSize(6);
    }

    @Test
    void oneInTheMiddleStandsForSeveralRepairs() {
        assertThat(Absence.middle(alone.subList(0, 3)).employees()).containsExactly("amina");
        assertThat(Absence.middle(alone).employees()).containsExactly("amina");
    }

    private static Absence absence(String employee, long left, int changes) {
        return new Absence(List.of(employee), left, changes, new LinkedHashMap<>());
    }
}
