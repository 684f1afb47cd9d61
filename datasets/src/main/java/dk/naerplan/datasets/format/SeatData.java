package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Needed persons of a session that are alike, and what is demanded of each. */
public record SeatData(
        @Field(says = "how many", standard = "1", min = 1, max = 50)
        int count,

        @Field(says = "least level of each competency, 3 is the highest", refers = Kind.COMPETENCY, min = 1, max = 3)
        Map<String, Integer> competencies,

        @Field(says = "education demanded", refers = Kind.PROFESSION)
        Optional<String> profession,

        @Field(says = "role demanded") Optional<Role> role,

        @Field(says = "only for somebody who does not have to report concerns", standard = "false")
        boolean noReportingDuty,

        @Field(says = "the only employees who can take the seat", refers = Kind.EMPLOYEE)
        List<String> named,

        @Field(says = "employees who must not take the seat", refers = Kind.EMPLOYEE)
        List<String> excluded,

        @Field(says = "without this seat the session can not run", standard = "false")
        boolean mandatory,

        @Field(says = "the one who gathers the threads of the activity", standard = "false")
        boolean lead) {

    public SeatData {
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
        named = List.copyOf(named);
        excluded = List.copyOf(excluded);
    }

    public SeatData withCount(int changed) {
        return new SeatData(changed, competencies, profession, role, noReportingDuty, named, excluded, mandatory, lead);
    }
}
