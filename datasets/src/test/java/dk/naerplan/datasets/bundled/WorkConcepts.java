package dk.naerplan.datasets.bundled;

import static dk.naerplan.datasets.bundled.Shown.byActivity;
import static dk.naerplan.datasets.bundled.Shown.byName;
import static dk.naerplan.datasets.bundled.Shown.byPartner;
import static dk.naerplan.datasets.bundled.Shown.bySession;
import static dk.naerplan.datasets.bundled.Shown.bySessions;

import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Priority;
import java.util.List;
import java.util.stream.Stream;

/** What is done, how it is organised and with whom. */
final class WorkConcepts {

    private WorkConcepts() {}

    static Stream<Concept> all() {
        return Stream.of(organising(), partners(), offers()).flatMap(concepts -> concepts);
    }

    private static Stream<Concept> organising() {
        return Stream.of(
                new Concept("nobody visits alone", "lemvig", bySession(WorkConcepts::isPairedVisit)),
                new Concept("same-day response", "morsoe", bySession(WorkConcepts::isAnsweredTheSameDay)),
                new Concept(
                        "competencies for reports",
                        "morsoe",
                        document -> document.settings().responseCompetencies().size() > 1),
                new Concept(
                        "work that can wait",
                        "morsoe",
                        bySession(session -> session.sessions().postponableWeeks() > 1
                                && session.activity().priority() == Priority.LOW)),
                new Concept(
                        "work that has waited",
                        "morsoe",
                        bySessions(sessions -> sessions.postponedFrom().isPresent())),
                new Concept(
                        "two team meetings a week for all",
                        "morsoe",
                        bySession(session ->
                                session.activity().type() == ActivityType.TEAM_MEETING && session.seatCount() == 8)),
                new Concept(
                        "forums at a fixed rhythm",
                        "helhedsplan",
                        byActivity(activity -> activity.type().isForum() && activity.everyWeeks() > 1)),
                new Concept(
                        "a steering group for all areas",
                        "helhedsplan",
                        byActivity(activity -> activity.type() == ActivityType.STEERING_GROUP
                                && activity.represents().size() == 4)),
                new Concept(
                        "general, class and individual level",
                        "randers",
                        byName("hele skolen").and(byName("Klasseforløb")).and(byName("Individuelle samtaler"))),
                new Concept(
                        "links between areas",
                        "kommune",
                        document -> document.links().size() > 15));
    }

    private static Stream<Concept> partners() {
        var named = Stream.of("skole", "Børnehuset", "bibliotek", "klub", "politi", "Jobcentret", "psykolog")
                .map(partner -> new Concept("partner: " + partner, "helhedsplan", byPartner(partner)));
        return Stream.concat(
                named,
                Stream.of(
                        new Concept(
                                "PPR at certain times",
                                "randers",
                                byPartner("PPR")
                                        .and(document -> document.partners().stream()
                                                .anyMatch(partner ->
                                                        partner.label().startsWith("PPR")
                                                                && !partner.availability()
                                                                        .isEmpty()))),
                        new Concept(
                                "meetings with each school",
                                "randers",
                                document -> document.activities().stream()
                                                .filter(activity ->
                                                        activity.label().startsWith("Møde med ledelsen"))
                                                .count()
                                        == 3)));
    }

    private static Stream<Concept> offers() {
        return Stream.of(
                        "Lektiecafé med frivillige",
                        "Genbrugsbutik",
                        "Byhaven",
                        "Ungeråd",
                        "Tryghedsvandring",
                        "Fritidsjob",
                        "Fondsansøgning",
                        "Brobygning",
                        "Opsøgende",
                        "Familiekursus",
                        "Mentorsamtaler")
                .map(name -> new Concept("offer: " + name, "helhedsplan", byName(name)));
    }

    private static boolean isPairedVisit(DemandedSession session) {
        List<SeatData> seats = session.seats();
        return session.activity().type() == ActivityType.OUTREACH
                && seats.size() == 2
                && seats.stream().allMatch(SeatData::mandatory)
                && seats.getLast().profession().isPresent();
    }

    private static boolean isAnsweredTheSameDay(DemandedSession session) {
        return session.activity().type() == ActivityType.RESPONSE
                && session.activity().priority() == Priority.CRITICAL
                && session.sessions().windows().size() == 1
                && session.sessions().windows().getFirst().days().size() == 1;
    }
}
