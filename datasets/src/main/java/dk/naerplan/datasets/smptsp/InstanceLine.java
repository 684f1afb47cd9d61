package dk.naerplan.datasets.smptsp;

/**
 * A line that says something.
 *
 * @param number from 1
 */
record InstanceLine(int number, String text) {}
