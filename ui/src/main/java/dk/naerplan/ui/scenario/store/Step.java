package dk.naerplan.ui.scenario.store;

/** One search of a study. */
public record Step(String variant, long seed) {}
