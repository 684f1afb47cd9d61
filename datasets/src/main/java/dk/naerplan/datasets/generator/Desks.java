package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.generator.staff.StaffMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives offices the desks that the planted roster needs on its fullest day, and one more in ten. */
final class Desks {

    private record OfficeDay(String office, Weekday day) {}

    private Desks() {}

    static List<OfficeData> fitted(List<OfficeData> offices, List<StaffMember> staff) {
        Map<OfficeDay, Integer> present = new LinkedHashMap<>();
        staff.forEach(member -> member.placements()
                .forEach((day, office) -> present.merge(new OfficeDay(office, day), 1, Integer::sum)));
        Map<String, Integer> most = new LinkedHashMap<>();
        present.forEach((key, count) -> most.merge(key.office, count, Math::max));
        return offices.stream()
                .map(office -> withDesks(office, most.getOrDefault(office.id(), 1)))
                .toList();
    }

    private static OfficeData withDesks(OfficeData office, int needed) {
        return new OfficeData(
                office.id(),
                office.name(),
                office.kind(),
                office.area(),
                Optional.of(needed + needed / 10),
                office.location(),
                office.coordinates());
    }
}
