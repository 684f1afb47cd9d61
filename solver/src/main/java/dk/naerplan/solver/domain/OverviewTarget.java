package dk.naerplan.solver.domain;

/** Minutes that coordinators together should sit at central offices on one day, 0 (Monday) to 6 (Sunday). */
public record OverviewTarget(int day, int minutes) {}
