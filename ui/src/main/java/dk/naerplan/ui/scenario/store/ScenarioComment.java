package dk.naerplan.ui.scenario.store;

import java.time.Instant;
import java.util.UUID;

/** What somebody has said of a scenario. */
public record ScenarioComment(UUID id, String author, Instant at, String text) {

    /** Characters at most. */
    public static final int LONGEST = 2_000;
}
