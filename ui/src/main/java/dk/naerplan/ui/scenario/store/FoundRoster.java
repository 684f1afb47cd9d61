package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.format.DataSet;
import java.time.Duration;

/** What a search has found, and what it took. */
public record FoundRoster(DataSet document, long moves, Duration elapsed) {}
