package dk.naerplan.datasets.bundled;

import static dk.naerplan.datasets.bundled.Shown.byActivity;
import static dk.naerplan.datasets.bundled.Shown.bySeat;
import static dk.naerplan.datasets.bundled.Shown.bySession;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.solver.domain.ActivityType;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What seats demand of people, and sessions of time and place. */
final class DemandConcepts {

    private static final int EVENING = 18 * 60;

    private DemandConcepts() {}

    static Stream<Concept> all() {
        return Stream.concat(seats(), timeAndPlace());
    }

    private static Stream<Concept> seats() {
        return Stream.of(
                new Concept("no reporting duty demanded", "morsoe", bySeat(SeatData::noReportingDuty)),
                new Concept(
                        "a profession demanded",
                        "morsoe",
                        bySeat(seat -> seat.profession().isPresent())),
                new Concept(
                        "a role demanded",
                        "helhedsplan",
                        bySeat(seat -> seat.role().isPresent())),
                new Concept(
                        "named employees",
                        "kommune",
                        bySeat(seat -> !seat.named().isEmpty())),
                new Concept(
                        "excluded employees",
                        "helhedsplan",
                        bySeat(seat -> !seat.excluded().isEmpty())),
                new Concept("lead seats", "randers", bySeat(SeatData::lead)),
                new Concept(
                        "the highest level",
                        "helhedsplan",
                        bySeat(seat -> seat.competencies().containsValue(3))),
                new Concept(
                        "several languages",
                        "kommune",
                        document -> document.competencies().stream()
                                        .filter(competency -> competency.id().startsWith("sprog-"))
                                        .count()
                                == 4));
    }

    private static Stream<Concept> timeAndPlace() {
        return Stream.of(
                new Concept(
                        "an evening course with an outsider",
                        "helhedsplan",
                        bySession(DemandConcepts::isEveningCourse)),
                new Concept("spacing", "kommune", byActivity(activity -> activity.minSpacingDays() > 0)),
                new Concept(
                        "fixed and flexible times",
                        "lemvig",
                        bySession(session -> !session.sessions().at().isEmpty())
                                .and(bySession(
                                        session -> session.sessions().windows().size() > 1))),
                new Concept(
                        "exclusive venues with opening hours",
                        "helhedsplan",
                        document -> document.venues().stream()
                                .anyMatch(venue -> venue.exclusive()
                                        && !venue.openingHours().isEmpty())),
                new Concept("sessions at the placement", "helhedsplan", isAt("placement")),
                new Concept("sessions online", "morsoe", isAt("online")),
                new Concept(
                        "a matrix of ways",
                        "lemvig",
                        document -> !document.travel().minutes().isEmpty()),
                new Concept(
                        "coordinates",
                        "kommune",
                        document -> document.areas().stream()
                                .allMatch(area -> area.coordinates().isPresent())));
    }

    private static Predicate<DataSet> isAt(String venue) {
        return byActivity(activity -> activity.venue().filter(venue::equals).isPresent());
    }

    private static boolean isEveningCourse(DemandedSession session) {
        return session.activity().type() == ActivityType.COURSE
                && !session.activity().partners().isEmpty()
                && session.sessions().at().stream()
                        .anyMatch(moment ->
                                moment.time().minute() + session.sessions().duration() > EVENING);
    }
}
