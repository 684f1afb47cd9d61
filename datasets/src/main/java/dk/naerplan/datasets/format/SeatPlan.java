package dk.naerplan.datasets.format;

import java.util.Optional;

/** Who takes a seat. */
public record SeatPlan(
        @Field(says = "who; nobody when left out", refers = Kind.EMPLOYEE)
        Optional<String> employee,

        @Field(says = "whether the employee, or the empty seat, is locked", standard = "false")
        boolean pinned) {}
