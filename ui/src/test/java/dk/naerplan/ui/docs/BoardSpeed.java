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
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * until a block that is dropped stands at its new place, and until the server has answered the drop. Its name keeps it out of the tests; it runs when asked for.
 */
@SpringBootTest(classes = NaerplanApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class BoardSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(BoardSpeed.class);
    private static final int ROUNDS = 15;

    /** Drops before those that count: nobody is the first to use a server that runs. */
    private static final int WARMING = 15;

    private static final int EMPLOYEES = 150;
    private static final int SESSIONS = 1_500;

    /** Takes a block up with the events of the browser, and finds the first place in sight, on the same day, that breaks no rule. */
    private static final String TAKE = """
            (seat) => new Promise((done, failed) => {
              const grid = document.querySelector('.board');
              const named = `.block[data-seat="${CSS.escape(seat)}"]`;
              const data = new DataTransfer();
              const send = (part, type) => part.dispatchEvent(
                new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer: data }));
              const seen = (part) => part !== null && part.getClientRects().length > 0;
              const block = grid.querySelector(named);
              const from = block.closest('.day');
              const free = () => [...grid.querySelectorAll('.day')].find(cell => seen(cell)
                && cell.dataset.day === from.dataset.day && cell.dataset.row !== from.dataset.row
                && /[gp]/.test(cell.dataset.target || ''));
              const wait = () => {
                grid.naerBoard.paint();
                grid.naerBoard.marks ? found(free()) : requestAnimationFrame(wait);
              };
              send(block, 'dragstart');
              requestAnimationFrame(wait);
            """;

    private static final String FITS = TAKE + """
              const found = (to) => {
                send(block, 'dragend');
                done(to !== undefined);
              };
            })
            """;

    /**
     * Drops the block there. Tells in the browser, so that the way to the test does not count, when the block was seen there, and
     * when the server had saved it, drawn it there itself and changed the figures.
     */
    private static final String DROP = TAKE + """
              const found = (to) => {
                if (!to) return failed(new Error('Nobody in sight can take the seat.'));
                const there = `.day[data-row="${CSS.escape(to.dataset.row)}"][data-day="${to.dataset.day}"]`;
                const figures = () => document.querySelector('.figure-strip').textContent;
                const before = figures();
                const start = performance.now();
                let stands = 0;
                const look = () => {
                  const now = performance.now() - start;
                  const moved = grid.querySelector(`${there} ${named}`);
                  if (!stands && (seen(moved) || seen(grid.querySelector(`${there} .landing`)))) stands = now;
                  if (moved !== null && figures() !== before) done([stands || now, now]);
                  else if (now > 60000) failed(new Error('The drop has not arrived.'));
                  else requestAnimationFrame(look);
                };
                send(to, 'drop');
                requestAnimationFrame(look);
              };
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
        requireUsualCompilers();
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
        String seat = seatThatFitsElsewhere(page);
        report("targets", rounds(() -> number(page.evaluate(TARGETS, seat))));
        IntStream.range(0, WARMING).forEach(round -> drop(page, seat));
        List<List<?>> drops = IntStream.range(0, ROUNDS)
                .<List<?>>mapToObj(round -> drop(page, seat))
                .toList();
        report(
                "drop, stands",
                drops.stream().map(drop -> number(drop.getFirst())).toList());
        report(
                "drop, answered",
                drops.stream().map(drop -> number(drop.getLast())).toList());
    }

    /** What is said of the drop before is waited for, as a person would have read it. */
    private static List<?> drop(Page page, String seat) {
        List<?> times = (List<?>) Objects.requireNonNull(page.evaluate(DROP, seat));
        LOG.info("drop {}", times);
        page.evaluate(TARGETS, seat);
        return times;
    }

    /** A virtual machine that compiles with its first compiler only is not what is used. */
    private static void requireUsualCompilers() {
        List<String> arguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (arguments.stream().anyMatch(argument -> argument.contains("TieredStopAtLevel"))) {
            throw new IllegalStateException(
                    "The virtual machine compiles less than it does in use (%s).\n".formatted(arguments)
                            + "Maybe run it without arguments of its own, with -Dtest.jvm.arguments=.");
        }
    }

    private static double open(Page page, String address) {
        long start = System.nanoTime();
        page.navigate(address);
        page.locator(".block").first().waitFor(new Locator.WaitForOptions());
        double millis = (System.nanoTime() - start) / 1e6;
        assertThat(page.locator(".board")).isVisible();
        return millis;
    }

    private static String seatThatFitsElsewhere(Page page) {
        List<?> inSight = (List<?>)
                Objects.requireNonNull(
                        page.evaluate(
                                "[...document.querySelectorAll('.block')].filter(block => block.checkVisibility()).map(block => block.dataset.seat)"));
        return inSight.stream()
                .map(String::valueOf)
                .filter(seat -> Boolean.TRUE.equals(page.evaluate(FITS, seat)))
                .findFirst()
                .orElseThrow();
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
