package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.Coordinates;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.LinkData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.Places;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.format.VenueKind;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.OfficeKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks offices, venues, the points that they lie at, and links between areas. */
final class PlaceCheck {

    private final DataSet document;
    private final Places places;
    private final Findings findings;

    private PlaceCheck(DataSet document, Findings findings) {
        this.document = document;
        this.places = Places.of(document);
        this.findings = findings;
    }

    static void check(DataSet document, Findings findings) {
        var check = new PlaceCheck(document, findings);
        check.checkAreas();
        check.checkOffices();
        check.checkVenues();
        check.checkLinks();
    }

    private void checkAreas() {
        for (int i = 0; i < document.areas().size(); i++) {
            var area = document.areas().get(i);
            checkPoint(
                    places.pointOf(area),
                    area.coordinates(),
                    Pointer.ROOT.to("areas").to(i));
        }
    }

    private void checkOffices() {
        for (int i = 0; i < document.offices().size(); i++) {
            OfficeData office = document.offices().get(i);
            Pointer at = Pointer.ROOT.to("offices").to(i);
            boolean local = office.effectiveKind() == OfficeKind.LOCAL;
            if (local && office.area().isEmpty()) {
                findings.add(IssueType.LOCAL_OFFICE_WITHOUT_AREA, at, office.id());
            }
            if (!local && office.area().isPresent()) {
                findings.add(
                        IssueType.CENTRAL_OFFICE_WITH_AREA,
                        at.to("area"),
                        office.area().get());
            }
            checkPoint(places.pointOf(office), office.coordinates(), at);
        }
    }

    private void checkVenues() {
        for (int i = 0; i < document.venues().size(); i++) {
            VenueData venue = document.venues().get(i);
            Pointer at = Pointer.ROOT.to("venues").to(i);
            if (venue.kind() == VenueKind.SITE) {
                checkPoint(places.pointOf(venue), venue.coordinates(), at);
            } else if (hasPlace(venue)) {
                findings.add(IssueType.VENUE_WITHOUT_PLACE, at, venue.id());
            }
        }
    }

    private static boolean hasPlace(VenueData venue) {
        return venue.exclusive()
                || venue.area().isPresent()
                || venue.office().isPresent()
                || venue.location().isPresent()
                || venue.coordinates().isPresent();
    }

    private void checkPoint(String point, Optional<Coordinates> given, Pointer at) {
        Optional<Coordinates> first = places.coordinatesOf(point);
        if (given.isPresent() && !given.equals(first)) {
            findings.add(IssueType.COORDINATES_DIFFER, at.to("coordinates"), point);
        }
    }

    private void checkLinks() {
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < document.links().size(); i++) {
            LinkData link = document.links().get(i);
            Pointer at = Pointer.ROOT.to("links").to(i);
            var areas = new TreeSet<>(link.areas());
            if (areas.size() == 1) {
                findings.add(IssueType.LINK_TO_ITSELF, at.to("areas"), areas.first());
            } else if (!seen.add(areas)) {
                findings.add(IssueType.DUPLICATE_LINK, at, String.join(", ", areas));
            }
        }
    }
}
