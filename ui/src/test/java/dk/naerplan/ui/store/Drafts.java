package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.solver.domain.RosterState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A few decisions for the week 2026-W48 of Lemvig. */
public final class Drafts {

    public static final DataSet LEMVIG = BundledDataSets.load("lemvig");

    /** Monday at 10, for two. */
    public static final String VISIT = "besoeg-havnevang-2";

    private Drafts() {}

    /** Keeps every rule: Karen and Jens visit. */
    public static DataSet clean() {
        return visitedBy(Map.of(1, "karen", 2, "jens"));
    }

    /** Hanne does not work on Mondays, and is no building technician. */
    public static DataSet broken() {
        return visitedBy(Map.of(1, "karen", 2, "hanne"));
    }

    public static DataSet withBalance(int balance) {
        return clean().withSettings(LEMVIG.settings().withBalance(balance));
    }

    /** The same with nobody on the second seat of the visit, compared with the same published roster. */
    public static DataSet withoutSeat(DataSet document) {
        return withVisit(document, visit(Map.of(1, "karen")));
    }

    public static DataSet withVisit(DataSet document, SessionPlan visit) {
        RosterData roster = document.roster();
        var sessions = new LinkedHashMap<>(roster.sessions());
        sessions.put(VISIT, visit);
        return document.withRoster(new RosterData(roster.state(), sessions, roster.placements(), roster.baseline()));
    }

    public static SessionPlan visit(Map<Integer, String> employees) {
        var seats = new LinkedHashMap<Integer, SeatPlan>();
        new TreeMap<>(employees)
                .forEach((seat, employee) -> seats.put(seat, new SeatPlan(Optional.of(employee), false)));
        return new SessionPlan(Optional.of(WeekMoment.parse("mon 10:00")), false, seats);
    }

    public static DataSet describedAs(DataSet document, LocalText description) {
        return new DataSet(
                document.schemaVersion(),
                document.id(),
                document.name(),
                description,
                document.invented(),
                document.week(),
                document.settings(),
                document.competencies(),
                document.professions(),
                document.areas(),
                document.residentGroups(),
                document.offices(),
                document.venues(),
                document.travel(),
                document.grants(),
                document.employees(),
                document.partners(),
                document.activities(),
                document.links(),
                document.history(),
                document.roster());
    }

    public static Change edit(int basedOn, DataSet document) {
        return new Change(basedOn, RevisionKind.EDITED, "bo", "Rettet", document);
    }

    private static DataSet visitedBy(Map<Integer, String> employees) {
        return LEMVIG.withRoster(new RosterData(
                RosterState.DRAFT,
                Map.of(VISIT, visit(employees)),
                Map.of("karen", Map.of(Weekday.MON, new PlacementPlan("raadhus", false))),
                BaselineData.EMPTY));
    }
}
