package dk.naerplan.datasets.format;

/** Where an employee is placed on a day. */
public record PlacementPlan(
        @Field(says = "office", refers = Kind.OFFICE) String office,

        @Field(says = "whether the office is locked", standard = "false")
        boolean pinned) {}
