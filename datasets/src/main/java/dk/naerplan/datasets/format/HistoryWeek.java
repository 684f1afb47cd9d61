package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Week;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is remembered of an earlier week. */
public record HistoryWeek(
        @Field(says = "ISO 8601 week") Week week,

        @Field(
                says = "contact of each resident group with each employee",
                unit = "minutes",
                refers = {Kind.RESIDENT_GROUP, Kind.EMPLOYEE},
                min = 0,
                max = 10_080)
        Map<String, Map<String, Integer>> contacts,

        @Field(says = "when each employee's last session of the week ended", refers = Kind.EMPLOYEE)
        Map<String, WeekMoment> ends) {

    public HistoryWeek {
        contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
        ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
    }
}
