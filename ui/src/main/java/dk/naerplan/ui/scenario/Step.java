package dk.naerplan.ui.scenario;

/** One search of a comparison. */
record Step(String scenario, long seed) {}
