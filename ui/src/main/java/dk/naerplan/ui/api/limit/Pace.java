package dk.naerplan.ui.api.limit;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets each caller do something so often, and so many times in a row. Knows the callers of late only. */
public final class Pace {

    private static final int MOST_CALLERS = 10_000;

    private final int inARow;
    private final Duration each;
    private final Clock clock;
    private final Map<String, Instant> free = new LinkedHashMap<>();

    /** @param each how long it takes until one more is allowed */
    public Pace(int inARow, Duration each, Clock clock) {
        this.inARow = inARow;
        this.each = each;
        this.clock = clock;
    }

    /** @throws ApiException when the caller has to wait */
    public synchronized void take(String caller) {
        Instant now = clock.instant();
        Instant debt = free.getOrDefault(caller, Instant.MIN);
        boolean clockWasPutBack = debt.isAfter(now.plus(each.multipliedBy(inARow)));
        Instant next = (debt.isBefore(now) || clockWasPutBack ? now : debt).plus(each);
        Duration over = Duration.between(now.plus(each.multipliedBy(inARow)), next);
        if (over.isPositive()) {
            throw ApiException.tryLater(ProblemCode.TOO_MANY_REQUESTS, over.plusMillis(999));
        }
        free.remove(caller);
        free.put(caller, next);
        if (free.size() > MOST_CALLERS) {
            free.remove(free.keySet().iterator().next());
        }
    }
}
