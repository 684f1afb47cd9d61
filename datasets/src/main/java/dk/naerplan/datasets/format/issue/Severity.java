package dk.naerplan.datasets.format.issue;

/** Whether a document can be used in spite of an issue. */
public enum Severity {
    ERROR,
    WARNING
}
