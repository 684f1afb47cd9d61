package dk.naerplan.ui.store.privacy;

/**
 * Somebody of whom documents say something.
 *
 * @param organisation name of the organisation; empty for plans that belong to none
 */
public record KnownEmployee(EmployeeRef ref, String name, String organisation) {}
