package dk.naerplan.solver.rules;

import static dk.naerplan.solver.rules.RosterRule.COVERAGE;
import static dk.naerplan.solver.rules.RosterRule.EXTRA_FACES;
import static dk.naerplan.solver.rules.RosterRule.TRAVEL;
import static dk.naerplan.solver.rules.RosterRule.UNLINKED_AREAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.naerplan.solver.fixture.RosterFixture;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWeightsTest {

    @ParameterizedTest
    @EnumSource
    void middleOfTheBalanceLeavesTheDefaults(RosterRule rule) {
        assertThat(RuleWeights.DEFAULT.of(rule)).isEqualTo(rule.defaultWeight());
    }

    @ParameterizedTest
    @CsvSource({"0, 6000, 0", "25, 4500, 3000", "50, 3000, 6000", "75, 1500, 9000", "100, 0, 12000"})
    void balanceMovesWeightFromClosenessToCoordination(int balance, long faces, long links) {
        var weights = RuleWeights.DEFAULT.withBalance(balance);
        assertThat(weights.of(EXTRA_FACES)).isEqualTo(faces);
        assertThat(weights.of(UNLINKED_AREAS)).isEqualTo(links);
        assertThat(weights.of(TRAVEL)).isEqualTo(100);
        assertThat(weights.of(COVERAGE)).isEqualTo(1);
    }

    @Test
    void weightsAreRoundedDown() {
        var weights = new RuleWeights(49, Map.of(EXTRA_FACES, 5, UNLINKED_AREAS, 5));
        assertThat(weights.of(EXTRA_FACES)).isEqualTo(5);
        assertThat(weights.of(UNLINKED_AREAS)).isEqualTo(4);
    }

    @Test
    void overridesReplaceTheDefaultsBeforeTheBalance() {
        var weights = new RuleWeights(100, Map.of(UNLINKED_AREAS, 7, TRAVEL, 3));
        assertThat(weights.of(UNLINKED_AREAS)).isEqualTo(14);
        assertThat(weights.of(TRAVEL)).isEqualTo(3);
        assertThat(weights.withBalance(50).of(UNLINKED_AREAS)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void balanceOutsideTheScaleIsRefused(int balance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleWeights.DEFAULT.withBalance(balance))
                .withMessageContaining("(" + balance + ")");
    }

    @Test
    void negativeWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleWeights(50, Map.of(TRAVEL, -1)))
                .withMessageContaining("(-1)")
                .withMessageContaining("(travel)");
    }

    @Test
    void rosterIsJudgedByTheWeightsThatItWasGiven() {
        var roster = new RosterFixture().roster();
        assertThat(RuleWeights.in(roster, EXTRA_FACES)).isEqualTo(3_000);
        new RuleWeights(75, Map.of(TRAVEL, 0, COVERAGE, 9, RosterRule.OVERLAP, 4)).applyTo(roster);
        assertThat(RuleWeights.in(roster, EXTRA_FACES)).isEqualTo(1_500);
        assertThat(RuleWeights.in(roster, TRAVEL)).isZero();
        assertThat(RuleWeights.in(roster, COVERAGE)).isEqualTo(9);
        assertThat(RuleWeights.in(roster, RosterRule.OVERLAP)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void ruleIsFoundByItsId(RosterRule rule) {
        assertThat(RosterRule.byId(rule.id())).contains(rule);
    }

    @Test
    void unknownIdIsNoRule() {
        assertThat(RosterRule.byId("unknown")).isEmpty();
    }

    @Test
    void idsAreDifferent() {
        assertThat(Arrays.stream(RosterRule.values()).map(RosterRule::id)).doesNotHaveDuplicates();
    }

    @Test
    void levelsScoreOnTheirOwnPart() {
        assertThat(RuleLevel.HARD.score(3).hardScore()).isEqualTo(3);
        assertThat(RuleLevel.MEDIUM.score(4).mediumScore()).isEqualTo(4);
        assertThat(RuleLevel.SOFT.score(5).softScore()).isEqualTo(5);
        assertThat(TRAVEL.defaultScore().softScore()).isEqualTo(100);
    }
}
