package dk.naerplan.ui.store;

import java.util.function.Function;

/**
 * A setting of the whole installation that is kept in the database.
 *
 * @param standard what holds until somebody sets it
 * @param parse reads what {@code toString} of a value writes
 */
public record Setting<T>(String name, T standard, Function<String, T> parse) {}
