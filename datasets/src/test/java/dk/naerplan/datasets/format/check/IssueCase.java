package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.IssueType;

/** A document with one thing wrong. */
record IssueCase(IssueType type, String pointer, String value, String document) {

    @Override
    public String toString() {
        return type + " at " + pointer;
    }
}
