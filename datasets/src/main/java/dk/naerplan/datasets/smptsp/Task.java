package dk.naerplan.datasets.smptsp;

/**
 * A task as an instance writes it, half open.
 *
 * @param start in the time of the instance, of any unit
 * @param end after {@code start}; a task that starts at this time does not overlap
 */
record Task(long start, long end) {}
