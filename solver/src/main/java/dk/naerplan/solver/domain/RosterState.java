package dk.naerplan.solver.domain;

/** How far a roster has come. */
public enum RosterState {
    /** Being made. */
    DRAFT,
    /** Announced to the employees. */
    PUBLISHED,
    /** Over. */
    HISTORIC
}
