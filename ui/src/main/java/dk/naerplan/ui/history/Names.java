package dk.naerplan.ui.history;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.NamedData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.PartnerData;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.VenueData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What ids in documents are called. What was renamed is called by its later name. */
final class Names {

    private static final List<Kind> PLACES = List.of(Kind.AREA, Kind.OFFICE, Kind.VENUE);

    private final Map<Kind, Map<String, String>> names = new HashMap<>();

    Names(DataSet before, DataSet after) {
        take(before);
        take(after);
    }

    private void take(DataSet document) {
        put(Kind.COMPETENCY, document.competencies(), NamedData::id, NamedData::label);
        put(Kind.PROFESSION, document.professions(), NamedData::id, NamedData::label);
        put(Kind.AREA, document.areas(), AreaData::id, AreaData::label);
        put(Kind.RESIDENT_GROUP, document.residentGroups(), ResidentGroupData::id, ResidentGroupData::label);
        put(Kind.OFFICE, document.offices(), OfficeData::id, OfficeData::label);
        put(Kind.VENUE, document.venues(), VenueData::id, VenueData::label);
        put(Kind.GRANT, document.grants(), GrantData::id, GrantData::label);
        put(Kind.EMPLOYEE, document.employees(), EmployeeData::id, EmployeeData::label);
        put(Kind.PARTNER, document.partners(), PartnerData::id, PartnerData::label);
        put(Kind.ACTIVITY, document.activities(), ActivityData::id, ActivityData::label);
        put(
                Kind.SESSION,
                DemandedSession.of(document),
                DemandedSession::id,
                session -> session.activity().label());
    }

    private <T> void put(Kind kind, List<T> elements, Function<T, String> id, Function<T, String> label) {
        Map<String, String> known = names.computeIfAbsent(kind, none -> new HashMap<>());
        elements.forEach(element -> known.put(id.apply(element), label.apply(element)));
    }

    /** The name, or the id of what has none. */
    String of(Kind kind, String id) {
        if (kind == Kind.LOCATION) {
            return PLACES.stream()
                    .map(place -> of(place, id))
                    .filter(name -> !name.equals(id))
                    .findFirst()
                    .orElse(id);
        }
        return names.getOrDefault(kind, Map.of()).getOrDefault(id, id);
    }
}
