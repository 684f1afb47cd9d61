package dk.naerplan.ui.jobs;

/** Hears of one job, on a thread that others wait for: hand on what takes long. */
@FunctionalInterface
public interface JobListener {

    /** The job is another than it was; the last time it is over. */
    void changed(Job job);
}
