package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FamiliarityRulesTest {

    private static final FamiliarityRules RULES = FamiliarityRules.STANDARD;

    @Test
    void fourHoursCloseHalfOfTheDistanceToFullFamiliarity() {
        assertThat(RULES.after(0, 240)).isEqualTo(50);
        assertThat(RULES.after(50, 240)).isEqualTo(75);
        assertThat(RULES.after(100, 240)).isEqualTo(100);
    }

    @Test
    void moreContactNeverMakesLessFamiliar() {
        for (int before = 0; before <= 100; before++) {
            for (int minutes = 1; minutes < 3000; minutes += 30) {
                assertThat(RULES.after(before, minutes + 30))
                        .isGreaterThanOrEqualTo(RULES.after(before, minutes))
                        .isBetween(before, 100);
            }
        }
    }

    @Test
    void aTenthIsForgottenInAWeekWithoutContact() {
        assertThat(RULES.after(100, 0)).isEqualTo(90);
        assertThat(RULES.after(9, 0)).isEqualTo(8);
        assertThat(RULES.after(0, 0)).isZero();
    }

    @Test
    void organisationSetsHowFastItGoes() {
        assertThat(new FamiliarityRules(60, 50).after(0, 60)).isEqualTo(50);
        assertThat(new FamiliarityRules(60, 50).after(80, 0)).isEqualTo(40);
        assertThat(new FamiliarityRules(60, 0).after(80, 0)).isEqualTo(80);
    }
}
