package dk.naerplan.ui.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.generator.DataSetGenerator;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.BrowserExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures, in a real browser, how long a person waits for a large board: until it can be read, until a drag shows its targets,
 * and until a drop has arrived, asked and answered where it breaks a rule. Its name keeps it out of the tests; it runs when asked for.
 */
@SpringBootTest(classes = NaerplanApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class BoardSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(BoardSpeed.class);
    private static final int ROUNDS = 7;
    private static final int EMPLOYEES = 150;
    private static final int SESSIONS = 1_500;

    /** Resolves in the browser, so that the way to the test does not count. */
    private static final String ARRIVED = """
            ([seat, row]) => new Promise(done => {
              const start = performance.now();
              const look = () => {
                document.querySelector('.ask-confirm')?.click();
                const there = document.querySelector(`.day[data-row="${row}"] [data-seat="${CSS.escape(seat)}"]`);
                there ? done(performance.now() - start) : requestAnimationFrame(look);
              };
              document.querySelector('.board').$server.drop(seat, row, Number(
                document.querySelector(`[data-seat="${CSS.escape(seat)}"]`).closest('.day').dataset.day), -1);
              look();
            })
            """;

    private static final String TARGETS = """
            (seat) => new Promise(done => {
              const grid = document.querySelector('.board');
              const start = performance.now();
              const before = grid.naerBoard.targets;
              grid.naerBoard.targets = () => { grid.naerBoard.targets = before; done(performance.now() - start); };
              grid.$server.drag(seat);
            })
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Test
    void largeBoard(Page page) {
        DataSet week = DataSetGenerator.generate(
                        GeneratorSettings.of(GeneratorShape.REGION, EMPLOYEES, 20, SESSIONS, 1))
                .solved();
        int seats = DemandedSession.of(week).stream()
                .mapToInt(DemandedSession::seatCount)
                .sum();
        String address = "http://localhost:" + port + "/plan/"
                + SystemUser.call(() -> plans.create("Stor uge", week, "anne", ""))
                        .plan();
        LOG.info("{} employees, {} seats", EMPLOYEES, seats);
        report("open", rounds(() -> open(page, address)));
        List<String> taken = seatsOfFirstRow(page);
        report("targets", rounds(() -> number(page.evaluate(TARGETS, taken.getFirst()))));
        String[] rows = {row(page, 1), row(page, 2)};
        int[] turn = {0};
        report("drop", rounds(() -> {
            page.evaluate(TARGETS, taken.getFirst());
            return number(page.evaluate(ARRIVED, List.of(taken.getFirst(), rows[turn[0]++ % 2])));
        }));
    }

    private static double open(Page page, String address) {
        long start = System.nanoTime();
        page.navigate(address);
        page.locator(".block").first().waitFor(new Locator.WaitForOptions());
        double millis = (System.nanoTime() - start) / 1e6;
        assertThat(page.locator(".board")).isVisible();
        return millis;
    }

    private static List<String> seatsOfFirstRow(Page page) {
        Object found = page.evaluate(
                "[...document.querySelectorAll('.block')].filter(block => block.closest('.day').dataset.row === document.querySelector('.who').dataset.row).map(block => block.dataset.seat)");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String row(Page page, int index) {
        return page.locator(".who").nth(index).getAttribute("data-row");
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private interface Round {
        double millis();
    }

    private static List<Double> rounds(Round round) {
        var all = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(round.millis());
        }
        return all;
    }

    private static void report(String what, List<Double> millis) {
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        LOG.info(
                "{}: median {} ms, longest {} ms, first {} ms",
                what,
                Math.round(sorted.get(sorted.size() / 2)),
                Math.round(sorted.getLast()),
                Math.round(millis.getFirst()));
    }
}
