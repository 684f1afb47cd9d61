package dk.naerplan.benchmarks.exact;

/** Rules that speak of the same things. */
interface RuleFamily {

    /** States the family's rules: what binds as constraints, what is measured as expressions. */
    void addTo(Formulation model);
}
