package dk.naerplan.solver.scenario.frontier;

/**
 * A policy and a balance, as the id of a {@link SweepStep} names them.
 *
 * @param policy its text
 * @param balance 0 to 100
 */
public record SweepPlace(String policy, int balance) {

    private static final char BETWEEN = '|';

    /** @throws IllegalArgumentException when it is no id of a step */
    public static SweepPlace parse(String id) {
        int mark = id.lastIndexOf(BETWEEN);
        if (mark < 0) {
            throw new IllegalArgumentException("%s is no step of a sweep.".formatted(id));
        }
        return new SweepPlace(id.substring(0, mark), Integer.parseInt(id.substring(mark + 1)));
    }

    String id() {
        return policy + BETWEEN + balance;
    }
}
