package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.Setting;
import java.time.Instant;

/**
 * What was removed when it was looked for what is old.
 *
 * @param documents of plans and organisations
 * @param traces entries of the audit log, disabled accounts, tokens and calendar addresses that have ended
 */
public record RetentionRun(Instant at, int documents, int traces) {

    static final RetentionRun NEVER = new RetentionRun(Instant.EPOCH, 0, 0);
    static final Setting<RetentionRun> LAST = new Setting<>("retention.last", NEVER, RetentionRun::parse);

    private static RetentionRun parse(String text) {
        String[] parts = text.split(" ", -1);
        return new RetentionRun(Instant.parse(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return "%s %d %d".formatted(at, documents, traces);
    }
}
