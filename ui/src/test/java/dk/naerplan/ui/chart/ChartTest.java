package dk.naerplan.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "dk.naerplan.ui.chart")
class ChartTest extends BrowserlessTest {

    private final Chart chart = new Chart(TestPlots.scatter(), Texts.in(Languages.DANISH));

    @BeforeEach
    void putOnThePage() {
        UI.getCurrent().add(chart);
    }

    @Test
    void titleSaysTheFindingAndNamesThePicture() {
        var canvas = find(ChartCanvas.class).single();

        assertThat(chart.getElement().getChild(0).getText()).isEqualTo("To planer, som ingen anden slår");
        assertThat(canvas.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(canvas.getElement().getAttribute("aria-label")).isEqualTo("To planer, som ingen anden slår");
    }

    @Test
    void tableBehindHasARowForEachPoint() {
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("Vis som tabel");

        open();

        assertThat(rows()).hasSize(1 + 5);
        assertThat(headers()).contains("Nærhed", "Koordinering", "Lokalt, balance 0", "Planen nu");
    }

    @Test
    void tableFollowsTheFiguresWhileItIsOpen() {
        open();

        chart.show(TestPlots.heat());

        assertThat(rows()).hasSize(1 + 2);
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly("0", "ingen", "30", "240");
    }

    @Test
    void pointsWithAnIdAreChosenByTheirButtons() {
        var chosen = new ArrayList<String>();
        chart.onChoose("Vælg", chosen::add);
        open();

        List<Button> buttons = find(Button.class).all();
        assertThat(buttons)
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactly("Vælg: Lokalt, balance 0", "Vælg: Ude 2 dage");
        test(buttons.get(1)).click();

        assertThat(chosen).containsExactly("b");
    }

    @Test
    void nothingCanBeChosenWhereNobodyAsks() {
        open();

        assertThat(find(Button.class).all()).isEmpty();
    }

    private void open() {
        find(Details.class).single().setOpened(true);
    }

    private List<NativeTableRow> rows() {
        return find(NativeTableRow.class).all();
    }

    private List<String> headers() {
        return find(NativeTableHeaderCell.class).all().stream()
                .map(NativeTableHeaderCell::getText)
                .toList();
    }
}
