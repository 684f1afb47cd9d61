package dk.naerplan.ui.roster.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.rules.Pole;
import dk.naerplan.ui.testing.EveryState;
import org.junit.jupiter.api.Test;

class BalanceTrialTest {

    private final DataSet document = EveryState.document();

    private BalanceTrial tried(int balance) {
        return BalanceTrial.of(RosterMapper.toRoster(document), document.settings(), balance);
    }

    @Test
    void sameBalanceChangesNothing() {
        BalanceTrial same = tried(document.settings().balance());

        assertThat(same.rules()).isEmpty();
        assertThat(same.whole().now()).isEqualTo(same.whole().then());
    }

    @Test
    void moreCoordinationWeighsItMoreAndClosenessLess() {
        BalanceTrial tried = tried(80);

        assertThat(tried.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.rule().pole()).isNotEqualTo(Pole.NEUTRAL));
        assertThat(tried.of(Pole.CLOSENESS).then())
                .isLessThan(tried.of(Pole.CLOSENESS).now());
        assertThat(tried.of(Pole.COORDINATION).then())
                .isGreaterThan(tried.of(Pole.COORDINATION).now());
    }

    @Test
    void figuresAreThoseOfThePlanSavedWithTheBalance() {
        DataSet saved = document.withSettings(document.settings().withBalance(20));

        assertThat(-tried(20).whole().then())
                .isEqualTo(RosterAuditor.audit(RosterMapper.toRoster(saved))
                        .score()
                        .softScore());
    }
}
