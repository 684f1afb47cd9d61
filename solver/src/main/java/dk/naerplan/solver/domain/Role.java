package dk.naerplan.solver.domain;

/** The six roles of community work, which one employee often juggles. */
public enum Role {
    /** The activity stands on the employee: guidance, leisure-job advice, family course. */
    EXECUTING,
    /** Helps volunteers run the activity: homework café, reuse shop. */
    SUPPORTING,
    /** Makes others' existing offers reach the most vulnerable. */
    CHANGE_LEADER,
    /** Chairs forums that meet at a fixed rhythm; from a central office, holds the overview. */
    COORDINATOR,
    /** Leads cross-disciplinary projects over several areas or institutions. */
    PROJECT_LEADER,
    /** Develops projects and raises funds for them. */
    PROJECT_DEVELOPER
}
