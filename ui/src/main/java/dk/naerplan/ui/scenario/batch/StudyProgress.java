package dk.naerplan.ui.scenario.batch;

import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.StudyRun;
import java.util.List;
import java.util.stream.Stream;

/** How far a study is. */
public record StudyProgress(List<Share> shares) {

    /**
     * One search.
     *
     * @param done share of its limit that is used up, 0 to 1
     */
    public record Share(StudyRun run, double done) {}

    public StudyProgress {
        shares = List.copyOf(shares);
    }

    public int planned() {
        return shares.size();
    }

    /** Searches that are over. */
    public int done() {
        return (int)
                shares.stream().filter(share -> share.run().state().isOver()).count();
    }

    public int found() {
        return (int) shares.stream()
                .filter(share -> share.run().state() == RunState.FOUND)
                .count();
    }

    /** Of one scenario. */
    public StudyProgress of(String variant) {
        return new StudyProgress(shares.stream()
                .filter(share -> share.run().step().scenario().equals(variant))
                .toList());
    }

    public StudyProgress and(StudyProgress other) {
        return new StudyProgress(
                Stream.concat(shares.stream(), other.shares.stream()).toList());
    }

    /** Share of all searches that is done, 0 to 1. */
    public double fraction() {
        return shares.stream().mapToDouble(Share::done).average().orElse(0);
    }
}
