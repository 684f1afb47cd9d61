package dk.naerplan.solver.scenario.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final Trial base = Given.broken("base", 0, 0);
    private final Trial worse = Given.broken("worse", 5, 7);

    @Test
    void saysOfEveryOtherVariantHowItStandsToTheBase() {
        Memo memo = Memo.of(new Comparison(List.of(base, worse)), base);

        assertThat(memo.remarks()).extracting(Remark::variant).containsOnly("worse");
        assertThat(memo.remarks().getFirst())
                .isEqualTo(new Remark("worse", "base", Figure.BROKEN_RULES, Verdict.HIGHER, 0, 6));
    }

    @Test
    void differencesComeBeforeWhatIsAlike() {
        Memo memo = Memo.of(new Comparison(List.of(worse, base)), base);

        assertThat(memo.remarks().stream().skip(1))
                .allMatch(remark -> remark.verdict() == Verdict.NO_DIFFERENCE)
                .hasSize(7);
    }

    @Test
    void baseAloneIsNothingToSay() {
        assertThat(Memo.of(new Comparison(List.of(base)), base).remarks()).isEmpty();
    }
}
