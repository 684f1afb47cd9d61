package dk.naerplan.solver.domain;

/** What a seat can demand and an employee can hold, at level {@value #LOWEST} to {@value #HIGHEST}. */
public record Competency(String id, String name) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 3;

    /** Fails when a level is outside 1 to 3. */
    public static int checkedLevel(int level) {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException(
                    "The competency level (%d) must be between %d and %d.".formatted(level, LOWEST, HIGHEST));
        }
        return level;
    }
}
