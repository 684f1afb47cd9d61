package dk.naerplan.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    private final ChartNumbers danish = new ChartNumbers(Texts.in(Languages.DANISH));

    @Test
    void linesAreARowForEachPlaceAndAColumnForEachSeries() {
        ChartTable table = TestPlots.lines().table(danish);

        assertThat(table.columns()).containsExactly("Lokale dage om ugen", "Nærhed", "Koordinering");
        assertThat(table.rows()).hasSize(6);
        assertThat(table.rows().get(1)).containsExactly("1", "58,25", "99");
    }

    @Test
    void linesWithPointsAtDifferentPlacesLeaveGaps() {
        var plot = XyPlot.lines(
                "",
                Axis.of("Sekunder"),
                Axis.of("Pris"),
                List.of(
                        Series.of("a", List.of(Point.of(0.5, 10), Point.of(2, 1234.5))),
                        Series.of("b", List.of(Point.of(1, Double.NaN)))));

        assertThat(plot.table(danish).rows())
                .containsExactly(List.of("0,5", "10", "–"), List.of("1", "–", "–"), List.of("2", "1.234,5", "–"));
    }

    @Test
    void lyingBarsAreNamedByTheirPlacesAndTheOnlySeriesByItsUnit() {
        ChartTable table = TestPlots.bars().table(danish);

        assertThat(table.columns()).containsExactly("", "Kørsel, timer");
        assertThat(table.rows()).containsExactly(List.of("Lokalt", "12,5"), List.of("Centralt", "15"));
    }

    @Test
    void scatteredPointsAreARowEachAndCanBeChosenByTheirIds() {
        ChartTable table = TestPlots.scatter().table(danish);

        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows().get(0)).containsExactly("Prøvet", "Prøvet", "60", "70");
        assertThat(table.rows().get(2)).containsExactly("Lokalt, balance 0", "Bedst", "76,3", "71,9");
        assertThat(TestPlots.scatter().ids()).containsExactly("", "", "a", "b", "");
    }

    @Test
    void heatMapIsATableOfWhatStandsInItsFields() {
        ChartTable table = TestPlots.heat().table(danish);

        assertThat(table.columns()).containsExactly("Boligområde", "tor morgen", "fre morgen");
        assertThat(table.rows())
                .containsExactly(List.of("Søparken", "0", "ingen"), List.of("Kløverengen", "30", "240"));
    }

    @Test
    void networkIsARowForEachLinkByTheNamesOfItsEnds() {
        assertThat(TestPlots.network().table(danish).rows())
                .containsExactly(
                        List.of("Søparken", "Nordparken", "Amina, Bo"), List.of("Søparken", "Kløverengen", "mangler"));
    }

    @Test
    void scriptThatTheChartLoadsIsTheOneOfTheBuild() {
        String resource = ChartCanvas.ECHARTS.replace("context://", "/META-INF/resources/");

        assertThat(getClass().getResource(resource))
                .as("the version in the address of %s, after an upgrade", ChartCanvas.ECHARTS)
                .isNotNull();
    }
}
