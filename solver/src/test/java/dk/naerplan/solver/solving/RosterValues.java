package dk.naerplan.solver.solving;

import dk.naerplan.solver.domain.Roster;

/** What the solver decided in a roster, as one line of text for each entity. */
final class RosterValues {

    private RosterValues() {}

    static String of(Roster roster) {
        var text = new StringBuilder();
        roster.getSessions()
                .forEach(session -> text.append(session)
                        .append('=')
                        .append(session.getStart())
                        .append('\n'));
        roster.getAssignments()
                .forEach(seat ->
                        text.append(seat).append('=').append(seat.getEmployee()).append('\n'));
        roster.getPlacements()
                .forEach(placement -> text.append(placement)
                        .append('=')
                        .append(
                                placement.getOffice() == null
                                        ? "none"
                                        : placement.getOffice().id())
                        .append('\n'));
        return text.append(roster.getScore()).toString();
    }
}
