package dk.naerplan.solver.analysis;

/**
 * A share that is not rounded until somebody shows it.
 *
 * @param part 0 or more; above {@code whole} where a target is more than met
 * @param whole 0 or more; 0 when there is nothing to measure
 */
public record Ratio(long part, long whole) {

    public static final Ratio NOTHING = new Ratio(0, 0);

    public Ratio {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException(
                    "The ratio's part (%d) and whole (%d) must be 0 or more.".formatted(part, whole));
        }
    }

    /** The share in percent; 100 of nothing. */
    public double percent() {
        return whole == 0 ? 100.0 : 100.0 * part / whole;
    }

    /** Whether there is anything to measure. */
    public boolean isMeasured() {
        return whole > 0;
    }

    public Ratio plus(Ratio other) {
        return new Ratio(part + other.part, whole + other.whole);
    }
}
