package dk.naerplan.ui.scenario.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Readiness;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.roster.FakeSolver;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.TestRosters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class ScenarioResultsTest extends SpringBrowserlessTest {

    private final Compared compared = TestComparison.compared();

    @Autowired
    private ResultExports exports;

    @Autowired
    private AuditLog audit;

    private ScenarioResults results;

    @BeforeEach
    void showTheResults() {
        show(compared, Languages.DANISH);
    }

    @Test
    void everyFigureTellsWhereItComesFrom() {
        List<NativeButton> figures =
                find(NativeButton.class).withClassName("scenario-median").all();
        assertThat(figures).hasSizeGreaterThanOrEqualTo(2 * 8);

        test(figures.getFirst()).click();

        assertThat(find(Dialog.class).single().getElement().getProperty("headerTitle"))
                .isNotEmpty();
    }

    @Test
    void everySentenceOfTheMemoIsAButtonThatLeadsToItsFigure() {
        List<String> sentences = find(NativeButton.class).withClassName("sentence").all().stream()
                .map(NativeButton::getText)
                .toList();

        assertThat(sentences).anyMatch(sentence -> sentence.startsWith("Dækningen falder"));
        assertThat(find(Span.class).withClassName("scenario-best").all()).isNotEmpty();
        assertThat(find(Span.class).withClassName("scenario-worst").all()).isNotEmpty();
    }

    @Test
    void changesTellEachAreaAndEmployeeBeforeAndAfter() {
        open("Hvad ændrer sig");

        assertThat(rowHeaders())
                .containsAll(EveryState.roster().getAreas().stream()
                        .map(area -> area.name())
                        .toList())
                .containsAll(EveryState.roster().getEmployees().stream()
                        .map(employee -> employee.name())
                        .toList());
        assertThat(find(Span.class).withClassName("change-some").all())
                .extracting(Span::getText)
                .anyMatch(text -> text.matches("\\d+ % → \\d+ %"));
    }

    @Test
    void oneScenarioAloneHasNothingToChange() {
        show(TestComparison.alone(), Languages.DANISH);

        assertThat(part("Hvad ændrer sig")).isEmpty();
        assertThat(find(NativeButton.class).withClassName("sentence").all()).isEmpty();
    }

    @Test
    void placementsAreACalendarForEachScenario() {
        open("Hvem sidder hvor");

        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .contains("Som nu", "Centralt");
    }

    @Test
    void smallWeeksCountEverySeatOnceAndHatchTheEmptyOnes() {
        open("Ugen");

        assertThat(find(WeekPicture.class).all()).hasSize(2);
        WeekLoad load = WeekLoad.of(EveryState.roster());
        long shown = load.seats().values().stream()
                .flatMap(days -> days.values().stream())
                .mapToLong(seats -> seats.whole())
                .sum();
        long seats = EveryState.roster().getAssignments().stream()
                .filter(seat ->
                        seat.getSession().getStart() != null && seat.area().isPresent())
                .count();
        assertThat(shown).isEqualTo(seats).isPositive();
        assertThat(find(Span.class).withClassName("week-field-empty").all()).isNotEmpty();
    }

    @Test
    void facesAreThoseOfTheKeyFigure() {
        open("Hvem møder hvem");

        List<String> numbers = find(Span.class).withClassName("faces-number").all().stream()
                .map(Span::getText)
                .toList();
        Iterator<Integer> central =
                Kpis.of(TestComparison.central()).faces().values().iterator();
        List<String> expected = Kpis.of(EveryState.roster()).faces().values().stream()
                .flatMap(seen -> Stream.of(seen, central.next()))
                .map(String::valueOf)
                .toList();
        assertThat(numbers).isEqualTo(expected);
        assertThat(titles())
                .singleElement()
                .satisfies(title -> assertThat(title).startsWith("Som nu: "));
    }

    @Test
    void travelAndGrantsAreTold() {
        open("Vej og penge");

        assertThat(titles())
                .singleElement()
                .satisfies(title -> assertThat(title).endsWith("Som nu"));
        find(Details.class).single().setOpened(true);
        assertThat(rowHeaders()).contains("Som nu", "Centralt");
        assertThat(rowHeaders())
                .containsAll(EveryState.roster().getFacts().grants().stream()
                        .map(grant -> grant.name())
                        .toList());
    }

    @Test
    void readinessIsAMapOfAreasByHalfDays() {
        open("Beredskab");
        assertThat(titles()).isEmpty();

        show(TestComparison.answering(), Languages.DANISH);
        open("Beredskab");
        find(Details.class).single().setOpened(true);

        Trial shown = TestComparison.answering().trials().getFirst();
        List<Readiness> response = shown.median().result().kpis().response();
        List<String> fields = find(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
        assertThat(fields)
                .hasSize((int) response.stream().map(Readiness::area).distinct().count() * 10);
        long nobody = response.stream()
                .filter(answer -> answer.minutes().isEmpty())
                .map(answer -> answer.area().id() + answer.day() + answer.half())
                .distinct()
                .count();
        assertThat(fields.stream().filter("ingen"::equals).count()).isEqualTo(nobody);
    }

    @Test
    void newerResultsStayInThePartThatIsOpen() {
        open("Ugen");

        results.show(TestComparison.compared());

        assertThat(find(WeekPicture.class).all()).hasSize(2);
    }

    @Test
    void workbookHasTheFiguresTheMemoAndTheDetails() throws IOException {
        byte[] bytes = exports.workbook(compared, Texts.in(Languages.DANISH));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet("Nøgletal").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Som nu");
            assertThat(book.getSheet("Nøgletal").getLastRowNum()).isEqualTo(2 * 9);
            assertThat(book.getSheet("Notat").getRow(1).getCell(1).getStringCellValue())
                    .isNotEmpty();
            assertThat(book.getSheet("Boligområder").getLastRowNum())
                    .isEqualTo(2 * EveryState.roster().getAreas().size());
            assertThat(book.getSheet("Medarbejdere").getLastRowNum())
                    .isEqualTo(2 * EveryState.roster().getEmployees().size());
        }
        assertThat(SystemUser.call(() -> audit.newest(0, 1)).getFirst().subject())
                .endsWith("scenarios xlsx");
    }

    @Test
    void jsonIsWhatTheCommandLinePrints() {
        JsonNode json = JsonMapper.shared().readTree(exports.json(compared, Texts.in(Languages.ENGLISH)));

        assertThat(json.at("/scenarios")).hasSize(2);
        assertThat(json.at("/scenarios/0/figures/coverage/median").asDouble()).isPositive();
        assertThat(json.at("/scenarios/1/kpis/coverage/total").asDouble())
                .isLessThan(json.at("/scenarios/0/kpis/coverage/total").asDouble());
        assertThat(json.at("/memo/0/against").asString()).isEqualTo("as-given");
        assertThat(json.at("/memo/0/text").asString()).isNotEmpty();
    }

    @Test
    void englishIsSpokenToo() {
        show(TestComparison.answering(), Languages.ENGLISH);
        open("Readiness");

        assertThat(titles())
                .singleElement()
                .satisfies(title -> assertThat(title).containsAnyOf("half-days", "always"));
    }

    private void show(Compared what, Locale language) {
        UI.getCurrent().removeAll();
        results = new ScenarioResults(Texts.in(language), exports);
        UI.getCurrent().add(results);
        results.show(what);
    }

    private void open(String name) {
        test(part(name).orElseThrow()).click();
    }

    private Optional<NativeButton> part(String name) {
        return find(NativeButton.class).withClassName("part-button").all().stream()
                .filter(button -> button.getText().equals(name))
                .findFirst();
    }

    private List<String> titles() {
        return find(Chart.class).all().stream()
                .map(chart -> chart.getElement().getChild(0).getText())
                .toList();
    }

    private List<String> rowHeaders() {
        return find(NativeTableHeaderCell.class).all().stream()
                .map(NativeTableHeaderCell::getText)
                .toList();
    }
}
