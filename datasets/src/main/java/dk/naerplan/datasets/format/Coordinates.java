package dk.naerplan.datasets.format;

/** A point on the map, WGS 84. */
public record Coordinates(
        @Field(says = "north", unit = "degrees", min = -90, max = 90)
        double latitude,

        @Field(says = "east", unit = "degrees", min = -180, max = 180)
        double longitude) {}
