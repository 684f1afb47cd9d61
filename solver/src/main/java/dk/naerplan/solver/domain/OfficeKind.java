package dk.naerplan.solver.domain;

/** Where an office stands: at the town hall or housing organisation, or in a housing area. */
public enum OfficeKind {
    CENTRAL,
    LOCAL
}
