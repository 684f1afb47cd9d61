package dk.naerplan.ui.wishes;

import dk.naerplan.datasets.format.Weekday;

/** What an employee wishes for a part of a weekday. */
public record Wish(Weekday day, PartOfDay part, Liking liking) {}
