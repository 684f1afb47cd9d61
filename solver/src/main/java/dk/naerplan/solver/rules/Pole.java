package dk.naerplan.solver.rules;

/** The two goods that pull apart, between which the balance moves. */
public enum Pole {
    CLOSENESS,
    COORDINATION,
    /** On neither side: the balance leaves the rule alone. */
    NEUTRAL
}
