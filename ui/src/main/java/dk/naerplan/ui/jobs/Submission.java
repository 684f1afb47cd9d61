package dk.naerplan.ui.jobs;

/** What became of a wish for a job. */
public sealed interface Submission {

    /** The job is on the disk and will be run. */
    record Accepted(JobId job) implements Submission {}

    /** There is no such job. */
    record Refused(Refusal reason) implements Submission {}
}
