package dk.naerplan.solver.domain;

/** An external professional or institution that takes part in sessions, for example a school, a library or PPR. */
public record Partner(String id, String name) {}
