package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A community worker or a colleague who takes part in the work. */
public record EmployeeData(
        @Field(says = "how other parts of the document name the employee")
        String id,

        @Field(says = "what people call the employee; default the id")
        Optional<String> name,

        @Field(says = "municipality, housing organisation or association", standard = "")
        String employer,

        @Field(says = "education", refers = Kind.PROFESSION) Optional<String> profession,
        @Field(says = "roles that the employee has") List<Role> roles,

        @Field(says = "level of each competency held, 3 is the highest", refers = Kind.COMPETENCY, min = 1, max = 3)
        Map<String, Integer> competencies,

        @Field(says = "whether the employee must report concerns to the authorities", standard = "true")
        boolean reportingDuty,

        @Field(says = "when and how much the employee works")
        EmployeeTimeData time,

        @Field(says = "what pays for the employee; without any, work in every area is paid for", refers = Kind.GRANT)
        List<String> grants,

        @Field(says = "where the employee can be placed") EmployeeOfficesData offices,

        @Field(says = "when the employee would rather, and rather not, have a session")
        WishesData wishes,

        @Field(
                says = "how well each group knows the employee as the week begins; default from the history",
                refers = Kind.RESIDENT_GROUP,
                min = 0,
                max = 100)
        Map<String, Integer> familiarity) {

    public EmployeeData {
        roles = List.copyOf(roles);
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
        grants = List.copyOf(grants);
        familiarity = Collections.unmodifiableMap(new LinkedHashMap<>(familiarity));
    }

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }

    public EmployeeData withTime(EmployeeTimeData changed) {
        return new EmployeeData(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                changed,
                grants,
                offices,
                wishes,
                familiarity);
    }

    public EmployeeData withWishes(WishesData changed) {
        return new EmployeeData(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                time,
                grants,
                offices,
                changed,
                familiarity);
    }

    /** @param changed 0 to 100 by resident group */
    public EmployeeData withFamiliarity(Map<String, Integer> changed) {
        return new EmployeeData(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                time,
                grants,
                offices,
                wishes,
                changed);
    }

    public EmployeeData withEmployer(String changed) {
        return new EmployeeData(
                id,
                name,
                changed,
                profession,
                roles,
                competencies,
                reportingDuty,
                time,
                grants,
                offices,
                wishes,
                familiarity);
    }

    public EmployeeData withGrants(List<String> changed) {
        return new EmployeeData(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                time,
                changed,
                offices,
                wishes,
                familiarity);
    }

    public EmployeeData withCompetencies(Map<String, Integer> changed) {
        return new EmployeeData(
                id,
                name,
                employer,
                profession,
                roles,
                changed,
                reportingDuty,
                time,
                grants,
                offices,
                wishes,
                familiarity);
    }

    /** Somebody who does not work here any more: still named by the history and the demand, but without time, office and wishes. */
    public EmployeeData gone() {
        return new EmployeeData(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                EmployeeTimeData.NONE,
                grants,
                EmployeeOfficesData.NONE,
                WishesData.NONE,
                familiarity);
    }

    /** Whether there is any time in which the employee works. */
    public boolean isHere() {
        return !time.workingHours().isEmpty() || !time.evenings().isEmpty();
    }
}
