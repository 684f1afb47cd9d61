package dk.naerplan.ui.api.once;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.security.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a caller asks for once for each of the caller's keys, also when the answer got lost and the request is sent again, to
 * whichever process. The key and what it led to are on the disk together, or neither is.
 */
@Service
@Transactional
public class Submissions {

    private static final Duration REMEMBERED = Duration.ofDays(2);
    private static final int LONGEST_KEY = 200;

    private final SubmissionTable table;
    private final Clock clock;

    Submissions(SubmissionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What became of a request. */
    public record Outcome(String id, boolean repeated) {}

    /**
     * Does the task unless the owner's key has been used with the same request, and returns what it gave.
     *
     * @param request everything that makes two requests the same
     * @param task gives a short id of what it made
     * @throws ApiException when the key was used with another request
     */
    public Outcome once(String owner, Optional<String> key, String request, Supplier<String> task) {
        if (key.isEmpty()) {
            return new Outcome(task.get(), false);
        }
        if (key.get().isBlank() || key.get().length() > LONGEST_KEY) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, "Idempotency-Key");
        }
        Instant now = clock.instant();
        table.forget(now.minus(REMEMBERED));
        String keyHash = Secrets.hash(key.get());
        String requestHash = Secrets.hash(request);
        if (table.begin(owner, keyHash, requestHash, now)) {
            String id = task.get();
            table.end(owner, keyHash, id);
            return new Outcome(id, false);
        }
        return new Outcome(known(owner, keyHash, requestHash), true);
    }

    private String known(String owner, String keyHash, String requestHash) {
        SubmissionTable.Row row = table.find(owner, keyHash).orElseThrow();
        if (!row.bodyHash().equals(requestHash)) {
            throw new ApiException(ProblemCode.KEY_OF_ANOTHER_REQUEST);
        }
        return row.outcome().orElseThrow();
    }
}
