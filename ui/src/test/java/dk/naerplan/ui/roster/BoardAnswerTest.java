package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataChangeEvent;
import com.vaadin.flow.data.provider.DataChangeEvent.DataRefreshEvent;
import com.vaadin.flow.data.provider.DataProvider;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.generator.DataSetGenerator;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.BoardRow;
import dk.naerplan.ui.roster.board.Place;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.Pushes;
import dk.naerplan.ui.testing.TestRosters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** How much a board does when it is opened and when a seat is dropped, which is what a large week waits for. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class BoardAnswerTest extends SpringBrowserlessTest {

    private static final DataSet WEEK = DataSetGenerator.generate(
                    GeneratorSettings.of(GeneratorShape.TOWN, 6, 3, 40, 1))
            .solved();

    @MockitoBean
    private Judge judge;

    @Autowired
    private Plans plans;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
        doCallRealMethod().when(judge).measure(any());
        doCallRealMethod().when(judge).judge(any(), any());
    }

    private BoardGrid open() {
        var plan = SystemUser.call(() -> plans.create("Uge", WEEK, "anne", "")).plan();
        navigate("plan/" + plan, RosterView.class);
        return find(BoardGrid.class).single();
    }

    private void awaitVerdicts(int number) {
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            Pushes.arrive();
            verify(judge, times(number)).judge(any(), any());
        });
    }

    @Test
    void openingJudgesOnceAndAnotherLanguageNotAgain() {
        open();
        awaitVerdicts(1);

        UI.getCurrent().setLocale(Languages.ENGLISH);
        roundTrip();

        verify(judge, times(1)).judge(any(), any());
    }

    @Test
    void dropDrawsOnlyTheRowsConcernedAndJudgesOnce() {
        BoardGrid board = open();
        awaitVerdicts(1);
        Move move = firstOfMonday(board);
        DataProvider<String, ?> rows = board.getDataProvider();
        Set<Object> drawn = new HashSet<>();
        rows.addDataProviderListener(change -> drawn.add(rowOf(change)));

        drop(board, move);
        awaitVerdicts(2);

        assertThat(board.getDataProvider()).isSameAs(rows);
        assertThat(drawn).isNotEmpty().isSubsetOf(move.from(), move.to());
    }

    @Test
    void blockStandsAtItsNewPlaceAndTheFiguresChangeBeforeAnythingIsSaidOfIt() {
        BoardGrid board = open();
        awaitVerdicts(1);
        List<String> figures = figures();
        Move move = firstOfMonday(board);
        var silence = new CountDownLatch(1);
        doAnswer(call -> {
                    silence.await();
                    return call.callRealMethod();
                })
                .when(judge)
                .judge(any(), any());

        drop(board, move);
        String holder = board.shown().rowOf(move.seat()).orElseThrow().id();
        List<String> then = figures();
        silence.countDown();

        assertThat(holder).isEqualTo(move.to());
        assertThat(then).hasSameSizeAs(figures).isNotEqualTo(figures);
    }

    private List<String> figures() {
        return find(Span.class).withClassName("figure-value").all().stream()
                .map(Span::getText)
                .toList();
    }

    private record Move(String seat, String from, String to) {}

    /** From whoever has something on Monday to the last employee. */
    private static Move firstOfMonday(BoardGrid board) {
        var rows = board.shown().rows();
        BoardRow from = rows.stream()
                .filter(row -> !row.cells().getFirst().blocks().isEmpty())
                .findFirst()
                .orElseThrow();
        return new Move(
                from.cells().getFirst().blocks().getFirst().id(),
                from.id(),
                rows.getLast().id());
    }

    /** Also when that breaks a rule. */
    private void drop(BoardGrid board, Move move) {
        board.drop(move.seat(), move.to(), 0, Place.ANY_TIME);
        roundTrip();
        find(Button.class)
                .withText("Gør det alligevel")
                .all()
                .forEach(yes -> test(yes).click());
        roundTrip();
        Pushes.arrive();
    }

    /** The row that is drawn anew; else that it is all of them. */
    private static Object rowOf(DataChangeEvent<?> change) {
        return change instanceof DataRefreshEvent<?> one ? one.getItem() : "every row";
    }
}
