package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.SeatIds;

/** What a document has. */
record Known(DataSet document) {

    void requireEmployee(String id) {
        require(document.employees().stream().anyMatch(employee -> employee.id().equals(id)), "employee", id);
    }

    void requireOffice(String id) {
        require(document.offices().stream().anyMatch(office -> office.id().equals(id)), "office", id);
    }

    void requireSeat(String id) {
        int number = SeatIds.numberIn(id);
        PlannedSession session = PlannedSession.in(document, SeatIds.sessionIn(id));
        require(number >= 1 && number <= session.demanded().seatCount(), "seat", id);
    }

    static void require(boolean known, String what, String id) {
        if (!known) {
            throw new IllegalArgumentException(
                    "The document has no %s (%s).\nMaybe somebody else has changed it.".formatted(what, id));
        }
    }
}
