package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.Places;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Venue;
import java.util.Optional;

/** Makes areas with their residents, offices and venues. */
final class PlaceMapper {

    private final FactBook facts;
    private final Places places;

    private PlaceMapper(FactBook facts) {
        this.facts = facts;
        this.places = Places.of(facts.document);
    }

    static void fill(FactBook facts) {
        var mapper = new PlaceMapper(facts);
        facts.locations.putAll(TravelTimes.locations(mapper.places, facts.document.travel()));
        facts.document.areas().forEach(mapper::addArea);
        facts.document
                .residentGroups()
                .forEach(group -> facts.groups.put(
                        group.id(),
                        new ResidentGroup(
                                group.id(),
                                group.label(),
                                FactBook.get(facts.areas, group.area()),
                                group.sensitivity())));
        facts.document.offices().forEach(mapper::addOffice);
        facts.document.venues().forEach(mapper::addVenue);
        facts.venues.put(VenueData.ONLINE, new Venue.Online(VenueData.ONLINE, VenueData.ONLINE));
        facts.venues.put(VenueData.PLACEMENT, new Venue.AtPlacement(VenueData.PLACEMENT, VenueData.PLACEMENT));
    }

    /** The venue of activities that only say in which area they are. */
    static String venueIn(String area) {
        return "@" + area;
    }

    private void addArea(AreaData given) {
        var location = FactBook.get(facts.locations, places.pointOf(given));
        int need = given.need().orElse(given.indicators().need());
        String shortName = given.shortName().orElse(given.label());
        int target = (int) Math.round(given.presenceHours() * 60);
        var area = new Area(given.id(), given.label(), shortName, need, target, location);
        facts.areas.put(given.id(), area);
        String venue = venueIn(given.id());
        facts.venues.put(venue, new Venue.Site(venue, given.label(), Optional.of(area), location, false));
    }

    private void addOffice(OfficeData given) {
        boolean local = given.effectiveKind() == OfficeKind.LOCAL;
        Optional<Area> area = local ? given.area().map(id -> FactBook.get(facts.areas, id)) : Optional.empty();
        int desks = given.desks().orElse(facts.document.employees().size());
        var location = FactBook.get(facts.locations, places.pointOf(given));
        facts.offices.put(
                given.id(), new Office(given.id(), given.label(), given.effectiveKind(), area, desks, location));
    }

    private void addVenue(VenueData given) {
        facts.venues.put(
                given.id(),
                switch (given.kind()) {
                    case ONLINE -> new Venue.Online(given.id(), given.label());
                    case PLACEMENT -> new Venue.AtPlacement(given.id(), given.label());
                    case SITE -> site(given);
                });
        facts.openingHours.put(given.id(), Interval.merged(TimeSpans.intervals(given.openingHours())));
    }

    private Venue site(VenueData given) {
        Optional<Area> area = given.area()
                .map(id -> FactBook.get(facts.areas, id))
                .or(() -> given.office()
                        .flatMap(id -> FactBook.get(facts.offices, id).area()));
        var location = FactBook.get(facts.locations, places.pointOf(given));
        return new Venue.Site(given.id(), given.label(), area, location, given.exclusive());
    }
}
