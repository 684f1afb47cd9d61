package dk.naerplan.ui.insight;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.List;

/** A seat and its session in words. */
public final class SeatTexts {

    private final Texts texts;
    private final WeekTexts week;

    public SeatTexts(Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    public String when(Session session) {
        Integer start = session.getStart();
        return start == null
                ? texts.of("seat.noTime")
                : week.dayAndTime(new Interval(start, start + session.getDuration()));
    }

    /** What fits on a block: the short name of the area, else the venue. */
    public String shortPlace(Session session) {
        return session.getArea().map(Area::shortName).orElseGet(() -> venue(session.getVenue()));
    }

    private String venue(Venue venue) {
        return switch (venue) {
            case Venue.Site site -> site.name();
            case Venue.AtPlacement placement -> texts.of("venue.placement");
            case Venue.Online online -> texts.of("venue.online");
        };
    }

    /** The area's name, and the venue's where it says more. */
    public String where(Session session) {
        String venue = venue(session.getVenue());
        return session.getArea()
                .map(Area::name)
                .filter(area -> !area.equals(venue))
                .map(area -> area + ", " + venue)
                .orElse(venue);
    }

    /** All that the seat demands, separated by commas; empty when anybody can take it. */
    public String demand(SeatRequirement seat, Roster roster) {
        var items = new ArrayList<String>();
        seat.competencies().forEach(demand -> items.add(competency(demand)));
        seat.profession().ifPresent(profession -> items.add(profession.name()));
        seat.role().ifPresent(role -> items.add(texts.name(role)));
        if (seat.noReportingDuty()) {
            items.add(texts.of("seat.noReportingDuty"));
        }
        if (!seat.named().isEmpty()) {
            items.add(texts.of("seat.named", String.join(", ", names(seat.named(), roster))));
        }
        if (!seat.excluded().isEmpty()) {
            items.add(texts.of("seat.excluded", String.join(", ", names(seat.excluded(), roster))));
        }
        return String.join(", ", items);
    }

    private String competency(CompetencyDemand demand) {
        return texts.of("seat.competency", demand.competency().name(), demand.level());
    }

    private static List<String> names(List<String> ids, Roster roster) {
        return roster.getEmployees().stream()
                .filter(employee -> ids.contains(employee.id()))
                .map(employee -> employee.name())
                .toList();
    }
}
