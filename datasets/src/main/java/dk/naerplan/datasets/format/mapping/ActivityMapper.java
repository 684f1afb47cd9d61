package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.SeatRequirement;
import java.util.List;
import java.util.Optional;

/** Makes activities and what their seats demand. */
final class ActivityMapper {

    private final FactBook facts;

    private ActivityMapper(FactBook facts) {
        this.facts = facts;
    }

    static void fill(FactBook facts) {
        var mapper = new ActivityMapper(facts);
        facts.document.activities().forEach(given -> facts.activities.put(given.id(), mapper.activity(given)));
    }

    private Activity activity(ActivityData given) {
        Optional<ResidentGroup> group = given.residentGroup().map(id -> FactBook.get(facts.groups, id));
        Optional<Area> area =
                given.area().map(id -> FactBook.get(facts.areas, id)).or(() -> group.map(ResidentGroup::area));
        return new Activity(
                given.id(),
                given.label(),
                given.type(),
                given.focusArea(),
                area,
                group,
                given.sensitivity().orElse(group.map(ResidentGroup::sensitivity).orElse(0)),
                given.priority(),
                given.minSpacingDays(),
                FactBook.all(facts.areas, given.represents()),
                FactBook.all(facts.partners, given.partners()));
    }

    /** The venue given, else the activity's area, else the placement of each employee. */
    static String venueOf(Optional<String> given, Activity activity) {
        return given.orElseGet(() ->
                activity.area().map(area -> PlaceMapper.venueIn(area.id())).orElse(VenueData.PLACEMENT));
    }

    static SeatRequirement seat(SeatData given, FactBook facts) {
        List<CompetencyDemand> competencies = given.competencies().entrySet().stream()
                .map(entry -> new CompetencyDemand(FactBook.get(facts.competencies, entry.getKey()), entry.getValue()))
                .toList();
        return new SeatRequirement(
                competencies,
                given.profession().map(id -> FactBook.get(facts.professions, id)),
                given.role(),
                given.noReportingDuty(),
                given.named(),
                given.excluded(),
                given.mandatory(),
                given.lead());
    }
}
