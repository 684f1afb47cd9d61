package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.ui.jobs.SolveService;
import dk.naerplan.ui.testing.EveryState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RosterSessionTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final FakeSearch search = new FakeSearch();
    private final List<RosterDraft> kept = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Roster week = week();

    private static Roster week() {
        Roster roster = EveryState.roster();
        RuleWeights.DEFAULT.applyTo(roster);
        return roster;
    }

    private RosterSession session(int atATime) {
        return new RosterSession(
                new RosterDraft(week, RuleWeights.DEFAULT), new SolveService(search, atATime), kept::add, new Heard());
    }

    @Test
    void searchStartsFromTheDraftAndItsResultBecomesTheDraft() {
        RosterSession session = session(1);
        Roster better = RosterEdit.copyOf(week);

        session.search(LIMIT);
        assertThat(search.last().problem()).isSameAs(week);
        assertThat(search.last().settings().timeLimit()).contains(LIMIT);
        search.last().finish(better);

        await().until(() -> !session.isSearching());
        assertThat(session.draft().roster()).isSameAs(better);
        assertThat(kept).extracting(RosterDraft::roster).containsExactly(better);
        await().untilAsserted(() -> assertThat(heard).containsExactly("changed", "changed"));
    }

    @Test
    void stopKeepsWhatWasFound() {
        RosterSession session = session(1);

        session.search(LIMIT);
        session.stop();

        await().until(() -> !session.isSearching());
        assertThat(kept).hasSize(1);
    }

    @Test
    void balanceWeighsACopyAnewAndSearchesFromIt() {
        RosterSession session = session(1);

        session.rebalance(80, LIMIT);

        assertThat(session.draft().weights().balance()).isEqualTo(80);
        assertThat(weight(search.last().problem())).isEqualTo(14_400);
        assertThat(weight(week)).as("of the roster on the screen").isEqualTo(9_000);
    }

    @Test
    void balanceMovedDuringASearchStartsTheNextOneFromItsResult() {
        RosterSession session = session(1);
        session.search(LIMIT);

        session.rebalance(20, LIMIT);

        await().until(() -> search.runs.size() == 2);
        assertThat(weight(search.last().problem())).isEqualTo(3_600);
        assertThat(session.isSearching()).isTrue();
    }

    @Test
    void searchIsRefusedWhenAsManyRunAsMay() {
        var service = new SolveService(search, 1);
        var first = new RosterSession(new RosterDraft(week, RuleWeights.DEFAULT), service, kept::add, new Heard());
        var second = new RosterSession(new RosterDraft(week, RuleWeights.DEFAULT), service, kept::add, new Heard());
        first.search(LIMIT);

        second.search(LIMIT);

        assertThat(heard).containsExactly("changed", "refused");
        assertThat(second.isSearching()).isFalse();
    }

    @Test
    void placeIsFreeAgainAfterASearchHasFailed() {
        RosterSession session = session(1);
        session.search(LIMIT);
        search.last().fail();
        await().until(() -> heard.contains("failed"));

        session.search(LIMIT);

        assertThat(search.runs).hasSize(2);
        assertThat(session.draft().roster()).isSameAs(week);
    }

    @Test
    void whoLeavesHearsNoMoreButWhatWasFoundIsKept() {
        RosterSession session = session(1);
        session.search(LIMIT);

        session.close();

        await().until(() -> !session.isSearching());
        assertThat(heard).containsExactly("changed");
        assertThat(kept).hasSize(1);
    }

    @Test
    void bestSoFarIsKeptWhileTheSearchRuns() {
        RosterSession session = session(1);
        Roster better = RosterEdit.copyOf(week);
        session.search(LIMIT);

        search.last().progress(better, 0.5);

        assertThat(kept).extracting(RosterDraft::roster).containsExactly(better);
        assertThat(heard).containsExactly("changed", "progressed");
    }

    private static long weight(Roster roster) {
        return RuleWeights.in(roster, RosterRule.UNREPRESENTED_AREA);
    }

    private final class Heard implements RosterSession.Listener {

        @Override
        public void progressed(SolveProgress progress) {
            heard.add("progressed");
        }

        @Override
        public void changed() {
            heard.add("changed");
        }

        @Override
        public void refused() {
            heard.add("refused");
        }

        @Override
        public void failed(RuntimeException cause) {
            heard.add("failed");
        }
    }
}
