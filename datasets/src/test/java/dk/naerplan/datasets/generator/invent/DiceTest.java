package dk.naerplan.datasets.generator.invent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    private static List<Integer> throwsOf(Dice dice) {
        return IntStream.range(0, 50).mapToObj(i -> dice.between(1, 6)).toList();
    }

    @Test
    void seedAndPurposeDecideTheThrows() {
        assertThat(throwsOf(Dice.of(1, "a"))).isEqualTo(throwsOf(Dice.of(1, "a")));
        assertThat(throwsOf(Dice.of(1, "a"))).isNotEqualTo(throwsOf(Dice.of(2, "a")));
        assertThat(throwsOf(Dice.of(1, "a"))).isNotEqualTo(throwsOf(Dice.of(1, "b")));
    }

    @Test
    void bothEndsOfARangeComeUp() {
        Dice dice = Dice.of(3, "range");

        assertThat(IntStream.range(0, 200).map(i -> dice.between(4, 6)))
                .contains(4, 6)
                .allMatch(n -> n >= 4 && n <= 6);
        assertThat(IntStream.range(0, 200).map(i -> dice.step(30, 60, 15))).containsOnly(30, 45, 60);
    }

    @Test
    void shufflingKeepsEveryValue() {
        List<Integer> values = IntStream.range(0, 40).boxed().toList();

        assertThat(Dice.of(5, "mix").shuffled(values)).isNotEqualTo(values).containsExactlyInAnyOrderElementsOf(values);
    }

    @Test
    void chanceOfNothingAndOfEverythingIsCertain() {
        Dice dice = Dice.of(7, "chance");

        assertThat(IntStream.range(0, 100).anyMatch(i -> dice.chance(0))).isFalse();
        assertThat(IntStream.range(0, 100).allMatch(i -> dice.chance(100))).isTrue();
    }
}
