package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One search, or several side by side for the same problem, of which the best roster counts; of equals the first search's. */
final class SearchTeam {

    private final List<Search> searches;
    private final SolverSettings settings;

    private SearchTeam(List<Search> searches, SolverSettings settings) {
        this.searches = searches;
        this.settings = settings;
    }

    static SearchTeam of(Roster problem, SolverSettings settings) {
        var searches = IntStream.range(0, settings.searches())
                .mapToObj(index -> new Search(newSolver(problem, settings.ofSearch(index)), problem))
                .toList();
        return new SearchTeam(searches, settings);
    }

    private static DefaultSolver<Roster> newSolver(Roster problem, SolverSettings settings) {
        var solver = SolverFactory.<Roster>create(
                        SearchConfig.of(settings, RuleWeights.in(problem, RosterRule.EXTRA_FACES)))
                .buildSolver();
        return (DefaultSolver<Roster>) solver;
    }

    /** Searches until all are over; one alone on the calling thread. */
    SolveResult run() {
        if (searches.size() == 1) {
            return searches.getFirst().run();
        }
        List<SolveResult> results = new SideBySide(searches).run();
        SolveResult best = firstBest(results, Comparator.comparing(SolveResult::score));
        boolean stopped = results.stream().anyMatch(SolveResult::stoppedEarly);
        return new SolveResult(best.roster(), best.score(), best.kpis(), moves(), elapsed(), stopped);
    }

    void stop() {
        searches.forEach(Search::stop);
    }

    /** The best roster so far; {@code null} until every entity has a value for the first time. */
    @Nullable
    Roster newest() {
        List<Roster> found =
                searches.stream().map(Search::newest).filter(Objects::nonNull).toList();
        return found.isEmpty() ? null : firstBest(found, Comparator.comparing(Search::scoreOf));
    }

    SolveProgress progress(Roster best, Kpis kpis) {
        Duration elapsed = elapsed();
        long moves = moves();
        long perSecond = moves * 1_000 / Math.max(1, elapsed.toMillis());
        HardMediumSoftLongScore score = Search.scoreOf(best);
        double fraction = settings.fraction(elapsed, moves / searches.size());
        return new SolveProgress(best, score, kpis, moves, perSecond, elapsed, fraction);
    }

    private static <T> T firstBest(List<T> candidates, Comparator<T> comparator) {
        return candidates.stream()
                .reduce((best, other) -> comparator.compare(other, best) > 0 ? other : best)
                .orElseThrow();
    }

    private long moves() {
        return searches.stream().mapToLong(Search::moves).sum();
    }

    private Duration elapsed() {
        return searches.stream()
                .map(Search::elapsed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
