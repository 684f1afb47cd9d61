package dk.naerplan.benchmarks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.bench.contender.Contender;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchSuiteTest {

    @ParameterizedTest
    @EnumSource
    void suiteIsFoundByItsNameAndNamesNoDataSetTwice(BenchSuite suite) {
        assertThat(BenchSuite.byId(suite.id())).contains(suite);
        assertThat(suite.cases()).extracting(BenchCase::name).doesNotHaveDuplicates();
    }

    @Test
    void smokeIsPlannedForLessThanFiveMinutes() {
        BenchSuite smoke = BenchSuite.SMOKE;
        var order =
                new BenchOrder(smoke.cases(), Contender.usual(), smoke.seeds(), Optional.empty(), OptionalLong.empty());

        assertThat(new TimeLeft().of(BenchPlan.of(order).runs())).isLessThan(Duration.ofMinutes(4));
    }
}
