package dk.naerplan.solver.domain;

/** How much it matters that a seat is staffed. */
public enum Priority {
    CRITICAL(8),
    HIGH(4),
    NORMAL(2),
    LOW(1);

    private final int factor;

    Priority(int factor) {
        this.factor = factor;
    }

    /** The factor on each unstaffed minute. */
    public int factor() {
        return factor;
    }
}
