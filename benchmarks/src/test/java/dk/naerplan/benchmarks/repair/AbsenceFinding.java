package dk.naerplan.benchmarks.repair;

import dk.naerplan.solver.solving.Repair;
import java.time.Duration;
import java.util.Locale;

/**
 * One absence and its repair.
 *
 * @param freed seats that the absent employee held
 * @param changes decisions that are others than published; every freed seat is one of them
 * @param leastMissing cost of coverage, at least, if only the freed seats change hands; proven
 */
record AbsenceFinding(
        String employee, int day, long freed, long changes, Repair repair, long leastMissing, Duration time) {

    long missing() {
        return -repair.score().mediumScore();
    }

    boolean isRuleClean() {
        return repair.score().hardScore() == 0;
    }

    boolean changesOnlyWhatIsFreed() {
        return changes == freed;
    }

    /** Whether somebody else changes although the same coverage can be had without. */
    boolean changesSomebodyNeedlessly() {
        return !changesOnlyWhatIsFreed() && missing() >= leastMissing;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, day %d: %d seats freed, %d changes of %d people, %d missing (%d if nobody else changes), %.2f s",
                employee,
                day,
                freed,
                changes,
                repair.employees().size(),
                missing(),
                leastMissing,
                time.toMillis() / 1000.0);
    }
}
