package dk.naerplan.ui.api.limit;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where work that keeps a core busy is done at once: so much at a time, the others wait a while. */
@Component
public class Desk {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration patience;

    Desk(@Value("${naerplan.api.at-a-time}") int atATime, @Value("${naerplan.api.patience}") Duration patience) {
        this.places = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** @throws ApiException when the desk stays full */
    public <T> T work(Supplier<T> task) {
        if (!taken()) {
            throw ApiException.tryLater(ProblemCode.BUSY, TRY_AGAIN);
        }
        try {
            return task.get();
        } finally {
            places.release();
        }
    }

    private boolean taken() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
