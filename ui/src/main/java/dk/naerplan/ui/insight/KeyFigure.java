package dk.naerplan.ui.insight;

/** A number that says how good a roster is. Each can be asked where it comes from. */
public enum KeyFigure {
    COVERAGE,
    CLOSENESS,
    COORDINATION,
    BROKEN_RULES,
    TRAVEL,
    PRESENCE,
    FACES,
    HOURS,
    PLACEMENT,
    CO_FINANCING,
    RESPONSE,
    COST
}
