package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsDataTest {

    @ParameterizedTest
    @CsvSource({
        ",,,,1",
        "40,1.99,60,45,1",
        "40.1,,,,2",
        ",2,,,2",
        ",,60.1,,2",
        ",,,45.1,2",
        "40.1,2,,,3",
        "41,2.5,61,46,3",
    })
    void eachCriterionMetRaisesTheNeedUpToThree(
            Double outsideWork, Double convicted, Double basicSchooling, Double lowIncome, int need) {
        var indicators = new IndicatorsData(
                Optional.ofNullable(outsideWork),
                Optional.ofNullable(convicted),
                Optional.ofNullable(basicSchooling),
                Optional.ofNullable(lowIncome));

        assertThat(indicators.need()).isEqualTo(need);
    }
}
