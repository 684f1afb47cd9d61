package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the roster that a document describes, and writes a roster back into its document. */
public final class RosterMapper {

    private static final Blueprints BLUEPRINTS = new Blueprints();

    private RosterMapper() {}

    /**
     * The roster of a document that was read without errors: weights and placement policy applied, everything that the
     * document has decided filled in.
     */
    public static Roster toRoster(DataSet document) {
        return map(document).roster();
    }

    /** The roster, and what of the document could not become part of it. */
    public static MappedRoster map(DataSet document) {
        return BLUEPRINTS.of(document).decided(document.roster());
    }

    /**
     * The same document with this roster in place of its own: starts, employees, offices, pins, state and baseline.
     *
     * @throws IllegalArgumentException when the roster has a session that the document does not demand
     */
    public static DataSet withRoster(DataSet document, Roster roster) {
        Set<String> demanded =
                DemandedSession.of(document).stream().map(DemandedSession::id).collect(Collectors.toUnmodifiableSet());
        for (Session session : roster.getSessions()) {
            if (!demanded.contains(session.getId())) {
                throw new IllegalArgumentException("The data set (%s) does not demand the session (%s) of the roster.\n"
                                .formatted(document.key(), session.getId())
                        + "Maybe add it to its activity first.");
            }
        }
        return document.withRoster(PlanReader.planOf(roster));
    }
}
