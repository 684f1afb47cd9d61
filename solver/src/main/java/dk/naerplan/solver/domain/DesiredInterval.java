package dk.naerplan.solver.domain;

/** A time at which an employee would like to have a session. */
public record DesiredInterval(Employee employee, Interval interval) {}
