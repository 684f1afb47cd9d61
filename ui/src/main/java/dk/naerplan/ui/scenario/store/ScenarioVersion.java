package dk.naerplan.ui.scenario.store;

import java.time.Instant;

/**
 * Who saved a state of a scenario, and when.
 *
 * @param number from 1 on
 * @param revision of the plan that it was made on
 */
public record ScenarioVersion(int number, int revision, String name, String author, Instant at) {}
