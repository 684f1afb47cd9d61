package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.NamedData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.Places;
import dk.naerplan.datasets.format.VenueData;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the ids in a document can name. */
record Names(Map<Kind, Set<String>> known) {

    static Names of(DataSet document) {
        var known = new EnumMap<Kind, Set<String>>(Kind.class);
        known.put(Kind.COMPETENCY, ids(document.competencies(), NamedData::id));
        known.put(Kind.PROFESSION, ids(document.professions(), NamedData::id));
        known.put(Kind.AREA, ids(document.areas(), AreaData::id));
        known.put(Kind.RESIDENT_GROUP, ids(document.residentGroups(), group -> group.id()));
        known.put(Kind.OFFICE, ids(document.offices(), OfficeData::id));
        known.put(Kind.VENUE, ids(document.venues(), VenueData::id));
        known.get(Kind.VENUE).addAll(VenueData.ALWAYS_THERE);
        known.put(Kind.GRANT, ids(document.grants(), grant -> grant.id()));
        known.put(Kind.EMPLOYEE, ids(document.employees(), employee -> employee.id()));
        known.put(Kind.PARTNER, ids(document.partners(), partner -> partner.id()));
        known.put(Kind.ACTIVITY, ids(document.activities(), activity -> activity.id()));
        known.put(Kind.SESSION, ids(DemandedSession.listed(document), DemandedSession::id));
        known.put(Kind.LOCATION, Places.of(document).points());
        return new Names(known);
    }

    boolean knows(Kind kind, String id) {
        return of(kind).contains(id);
    }

    Set<String> of(Kind kind) {
        return known.getOrDefault(kind, Set.of());
    }

    private static <T> Set<String> ids(Collection<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
