package dk.naerplan.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFiguresTest {

    private static final Texts DANISH = Texts.in(Languages.DANISH);

    private static KeyFigures figures(Roster roster) {
        return new KeyFigures(new Judge().judge(roster, DANISH).audit().kpis(), DANISH);
    }

    @Test
    void figuresAreWrittenInTheLanguage() {
        KeyFigures figures = figures(EveryState.roster());

        assertThat(figures.coverage()).isEqualTo("71 %");
        assertThat(figures.hours()).isEqualTo("10 af 51,8");
        assertThat(figures.placement()).isEqualTo("80 %");
    }

    @Test
    void nothingToMeasureIsNotAHundredPercent() {
        KeyFigures figures = figures(new RosterFixture().roster());

        assertThat(figures.coverage()).isEqualTo("–");
        assertThat(figures.closeness()).isEqualTo("–");
        assertThat(figures.coordination()).isEqualTo("–");
        assertThat(figures.coFinancing()).isEqualTo("–");
        assertThat(figures.response()).isEqualTo("–");
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasATableOfEvenRows(KeyFigure figure) {
        var judgement = new Judge().judge(EveryState.roster(), DANISH);

        FigureTable table = new FigureTables(judgement, DANISH).of(figure);

        assertThat(table.columns()).isNotEmpty().doesNotContain("");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
    }

    @Test
    void tableOfHoursNamesEveryEmployee() {
        var judgement = new Judge().judge(EveryState.roster(), DANISH);

        assertThat(new FigureTables(judgement, DANISH).of(KeyFigure.HOURS).rows())
                .extracting(row -> row.getFirst())
                .containsExactly("Amina", "Bo");
    }
}
