package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.PlanId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A package that keeps something about employees in tables of its own, for example accounts. Called in a transaction. */
public interface EmployeeDataHolder {

    /** What the part of the export is called, in English, one word. */
    String heading();

    /** All that is kept about the employee, readable; empty when nothing is. */
    Optional<JsonNode> export(EmployeeRef employee);

    /** Names by which the employee signs in, which plans have as authors; none when nobody has an account. */
    default Set<String> accounts(EmployeeRef employee) {
        return Set.of();
    }

    /**
     * Removes what has been of no use since before that moment, whoever it is about.
     *
     * @return how many records
     */
    default int removeBefore(Instant moment) {
        return 0;
    }

    /**
     * Removes documents about a plan whose week has been over for long enough.
     *
     * @param all also what others still work from; else only what is left of trying
     * @return how many documents
     */
    default int removeDocuments(PlanId plan, boolean all) {
        return 0;
    }

    /** Leaves nothing from which one could tell who it was. */
    void erase(Erasure erasure);
}
