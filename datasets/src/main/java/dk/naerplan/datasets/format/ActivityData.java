package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Week;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What is demanded, and the sessions that it takes. */
public record ActivityData(
        @Field(says = "how other parts of the document name the activity")
        String id,

        @Field(says = "what people call the activity; default its id")
        Optional<String> name,

        @Field(says = "kind of work", standard = "guidance") ActivityType type,

        @Field(says = "focus area of the funded plan; none for internal work")
        Optional<FocusArea> focusArea,

        @Field(says = "housing area that is served; default the resident group's", refers = Kind.AREA)
        Optional<String> area,

        @Field(says = "residents whom the relationship is with", refers = Kind.RESIDENT_GROUP)
        Optional<String> residentGroup,

        @Field(says = "how much it matters who comes, 0 to 3; default the group's, else 0", min = 0, max = 3)
        Optional<Integer> sensitivity,

        @Field(says = "how much it matters that seats are taken", standard = "normal")
        Priority priority,

        @Field(says = "areas that a network meeting or steering group must have represented", refers = Kind.AREA)
        List<String> represents,

        @Field(says = "who else must be able to come", refers = Kind.PARTNER)
        List<String> partners,

        @Field(
                says = "least days between two sessions; 1 keeps them on different days",
                unit = "days",
                standard = "0",
                min = 0,
                max = 7)
        int minSpacingDays,

        @Field(says = "where; default in the area, without one at the placement", refers = Kind.VENUE)
        Optional<String> venue,

        @Field(says = "who is needed at each session", standard = "{}", min = 1, max = 100)
        List<SeatData> seats,

        @Field(says = "the sessions of a week", standard = "{}", max = 100)
        List<SessionsData> sessions,

        @Field(
                says = "rhythm: every week, every second week and so on",
                unit = "weeks",
                standard = "1",
                min = 1,
                max = 53)
        int everyWeeks,

        @Field(says = "a week in which the sessions are held, that the rhythm counts from; default the week planned")
        Optional<Week> fromWeek) {

    public ActivityData {
        represents = List.copyOf(represents);
        partners = List.copyOf(partners);
        seats = List.copyOf(seats);
        sessions = List.copyOf(sessions);
    }

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }

    /** Whether the rhythm makes the regular sessions fall into the week. */
    public boolean isHeldIn(Week week) {
        long weeks = ChronoUnit.WEEKS.between(fromWeek.orElse(week).monday(), week.monday());
        return Math.floorMod(weeks, everyWeeks) == 0;
    }

    public ActivityData withSessions(List<SessionsData> changed) {
        return new ActivityData(
                id,
                name,
                type,
                focusArea,
                area,
                residentGroup,
                sensitivity,
                priority,
                represents,
                partners,
                minSpacingDays,
                venue,
                seats,
                changed,
                everyWeeks,
                fromWeek);
    }

    /** @param changed a week in which the sessions are held, that the rhythm counts from */
    public ActivityData withFromWeek(Week changed) {
        return new ActivityData(
                id,
                name,
                type,
                focusArea,
                area,
                residentGroup,
                sensitivity,
                priority,
                represents,
                partners,
                minSpacingDays,
                venue,
                seats,
                sessions,
                everyWeeks,
                Optional.of(changed));
    }
}
