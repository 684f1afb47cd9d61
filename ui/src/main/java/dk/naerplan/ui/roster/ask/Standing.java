package dk.naerplan.ui.roster.ask;

import dk.naerplan.solver.analysis.SeatInquiry.Rival;

/** How somebody who could be on a seat compares with whoever is there now. */
enum Standing {
    BETTER,
    AS_GOOD,
    WORSE,
    BREAKS_A_RULE;

    static Standing of(Rival rival) {
        if (!rival.isPossible()) {
            return BREAKS_A_RULE;
        }
        if (rival.contrast().isBetter()) {
            return BETTER;
        }
        return rival.contrast().consequences().isEmpty() ? AS_GOOD : WORSE;
    }
}
