package dk.naerplan.ui.catalogue;

import java.util.List;
import java.util.Optional;

/** Where weeks come from. */
public interface RosterSource {

    List<RosterSummary> summaries();

    /** The week by that name, in objects of its own; empty when there is none. */
    Optional<OpenRoster> open(String name);
}
