package dk.naerplan.solver.domain;

/** An employee's education, for example social educator or building technician. */
public record Profession(String id, String name) {}
