package dk.naerplan.datasets.format;

import java.util.List;
import java.util.Optional;

/** Where an employee can be placed. */
public record EmployeeOfficesData(
        @Field(says = "where the employee usually sits", refers = Kind.OFFICE)
        Optional<String> usual,

        @Field(says = "where the employee can be placed, the usual office always included", refers = Kind.OFFICE)
        List<String> allowed,

        @Field(says = "most days at local offices", unit = "days a week", standard = "7", min = 0, max = 7)
        int outpostedDays) {

    public static final EmployeeOfficesData NONE = new EmployeeOfficesData(Optional.empty(), List.of(), 7);

    public EmployeeOfficesData {
        allowed = List.copyOf(allowed);
    }
}
