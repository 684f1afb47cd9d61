package dk.naerplan.datasets.format;

/** The working-time rules of the organisation. */
public record WorkRulesData(
        @Field(says = "least rest between two worked days", unit = "minutes", standard = "660", min = 0, max = 1440)
        int dailyRest,

        @Field(says = "least continuous rest in the week", unit = "minutes", standard = "2100", min = 0, max = 10_080)
        int weeklyRest,

        @Field(says = "a session that ends later is evening work", standard = "18:00")
        ClockTime eveningFrom,

        @Field(says = "most work on one day, travel included", unit = "minutes", standard = "600", min = 0, max = 1440)
        int dailyMaximum,

        @Field(says = "work allowed above the week's contract", unit = "minutes", standard = "0", min = 0, max = 2880)
        int allowedOvertime) {}
