package dk.naerplan.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.rules.RosterRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;

class RuleFamiliesTest {

    @Test
    void everyFamilyOfTheBenchmarkIsKnownAndTakesRulesAway() throws NoSuchFieldException {
        Param families =
                MoveEvaluationBenchmark.class.getDeclaredField("without").getAnnotation(Param.class);

        assertThat(families.value()).contains("none").hasSizeGreaterThan(5);
        assertThat(List.of(families.value()))
                .allSatisfy(family -> assertThat(RuleFamilies.without(family).of(RosterRule.OVERLAP))
                        .isEqualTo(family.equals("day") ? 0 : 1));
        assertThat(RuleFamilies.without("wishes").of(RosterRule.WISHES)).isZero();
    }
}
