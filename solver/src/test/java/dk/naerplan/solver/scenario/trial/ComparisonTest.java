package dk.naerplan.solver.scenario.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Trial cheap = Given.trial("cheap", 100, 110, 120);
    private final Trial nearlyAsCheap = Given.trial("nearlyAsCheap", 112, 115, 118);
    private final Trial dear = Given.trial("dear", 200, 210, 215);

    @Test
    void marksBestAndWorstWithWhatCannotBeToldApartFromThem() {
        var comparison = new Comparison(List.of(dear, nearlyAsCheap, cheap));

        assertThat(comparison.best(Figure.COST)).containsExactly("nearlyAsCheap", "cheap");
        assertThat(comparison.worst(Figure.COST)).containsExactly("dear");
    }

    @Test
    void marksNothingThatMayBeAtEitherEnd() {
        Trial anywhere = Given.trial("anywhere", 90, 150, 230);

        var comparison = new Comparison(List.of(dear, anywhere, cheap));

        assertThat(comparison.best(Figure.COST)).containsExactly("cheap");
        assertThat(comparison.worst(Figure.COST)).containsExactly("dear");
    }

    @Test
    void marksNothingWhereAllAreAlike() {
        var comparison = new Comparison(List.of(cheap, nearlyAsCheap));

        assertThat(comparison.best(Figure.COST)).isEmpty();
        assertThat(comparison.worst(Figure.COST)).isEmpty();
    }

    @Test
    void marksNothingThatIsNotJudged() {
        assertThat(new Comparison(List.of(cheap, dear)).best(Figure.LOCAL)).isEmpty();
        assertThat(new Comparison(List.of()).best(Figure.COST)).isEmpty();
    }

    @Test
    void verdictNamesTheDirectionUnlessTheSpreadHidesIt() {
        assertThat(Comparison.verdict(dear, cheap, Figure.COST)).isEqualTo(Verdict.HIGHER);
        assertThat(Comparison.verdict(cheap, dear, Figure.COST)).isEqualTo(Verdict.LOWER);
        assertThat(Comparison.verdict(cheap, nearlyAsCheap, Figure.COST)).isEqualTo(Verdict.NO_DIFFERENCE);
    }

    @Test
    void medianAndBestRunAreChosenByScore() {
        assertThat(Given.trial("x", 30, 10, 20).median().seed()).isEqualTo(2);
        assertThat(Given.trial("x", 30, 10, 20).best().seed()).isEqualTo(1);
        assertThat(Given.trial("x", 10, 20).median().seed()).isEqualTo(1);
    }
}
