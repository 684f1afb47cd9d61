package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Session;

/** Documents as drafts and as published. */
final class RosterStates {

    private RosterStates() {}

    /** The document as announced: what is decided, also which seats stay empty, is what later changes are counted against. */
    static DataSet published(DataSet document) {
        Roster roster = RosterMapper.toRoster(document);
        roster.setState(RosterState.PUBLISHED);
        for (Session session : roster.getSessions()) {
            session.setBaseline(new Baseline<>(session.getStart()));
        }
        for (Assignment seat : roster.getAssignments()) {
            seat.setBaseline(new Baseline<>(seat.getEmployee()));
        }
        for (Placement placement : roster.getPlacements()) {
            placement.setBaseline(new Baseline<>(placement.getOffice()));
        }
        return RosterMapper.withRoster(document, roster);
    }

    /** The document as something that is being made. */
    static DataSet draft(DataSet document) {
        return document.roster().state() == RosterState.DRAFT
                ? document
                : draft(document, document.roster().baseline());
    }

    static DataSet draft(DataSet document, BaselineData baseline) {
        RosterData roster = document.roster();
        return document.withRoster(new RosterData(RosterState.DRAFT, roster.sessions(), roster.placements(), baseline));
    }
}
