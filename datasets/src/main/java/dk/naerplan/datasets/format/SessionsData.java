package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions of one activity in a week that are alike. */
public record SessionsData(
        @Field(says = "how many; default one for each fixed time, else 1", min = 0, max = 50)
        Optional<Integer> count,

        @Field(says = "from start to end", unit = "minutes", standard = "60", min = 1, max = 1440)
        int duration,

        @Field(says = "work besides the session, for each seat", unit = "minutes", standard = "0", min = 0, max = 1440)
        int preparation,

        @Field(says = "fixed starts, one for each session") List<WeekMoment> at,

        @Field(says = "when the sessions can lie, start to end; default mon-fri 08:00-16:00")
        List<TimeSpan> windows,

        @Field(
                says = "how many more weeks a session can wait when it is not held",
                unit = "weeks",
                standard = "0",
                min = 0,
                max = 52)
        int postponableWeeks,

        @Field(says = "where; default the activity's venue", refers = Kind.VENUE)
        Optional<String> venue,

        @Field(says = "who is needed; default the activity's seats", max = 100)
        List<SeatData> seats,

        @Field(
                says =
                        "the week from which the sessions were postponed; the planned week itself for extra sessions of that week alone")
        Optional<Week> postponedFrom,

        @Field(says = "the week in which the sessions are cancelled")
        Optional<Week> cancelledIn) {

    public SessionsData {
        at = List.copyOf(at);
        windows = List.copyOf(windows);
        seats = List.copyOf(seats);
    }

    /** How many sessions these are. */
    public int number() {
        return count.orElse(Math.max(1, at.size()));
    }

    /**
     * One of these sessions, to be held in a later week instead.
     *
     * @param number which one, from 0
     * @param from the week in which it should have been held at first
     */
    public SessionsData postponed(int number, Week from) {
        List<WeekMoment> start = number < at.size() ? List.of(at.get(number)) : List.of();
        return new SessionsData(
                Optional.of(1),
                duration,
                preparation,
                start,
                windows,
                postponableWeeks - 1,
                venue,
                seats,
                Optional.of(from),
                Optional.empty());
    }

    /** The same sessions, cancelled in a week, or in none. */
    public SessionsData withCancelledIn(Optional<Week> changed) {
        return new SessionsData(
                count, duration, preparation, at, windows, postponableWeeks, venue, seats, postponedFrom, changed);
    }

    /**
     * Some of these sessions.
     *
     * @param from the first, from 0
     * @param to behind the last
     */
    SessionsData part(int from, int to) {
        boolean fixed = !at.isEmpty();
        return new SessionsData(
                fixed || to - from == 1 ? Optional.empty() : Optional.of(to - from),
                duration,
                preparation,
                fixed ? at.subList(from, to) : at,
                windows,
                postponableWeeks,
                venue,
                seats,
                postponedFrom,
                cancelledIn);
    }

    /** These sessions and as many more as the others are, when they are alike. */
    Optional<SessionsData> joinedWith(SessionsData others) {
        var more = new ArrayList<>(at);
        more.addAll(others.at);
        boolean fixed = !at.isEmpty();
        var all = new SessionsData(
                fixed ? Optional.empty() : Optional.of(number() + others.number()),
                duration,
                preparation,
                more,
                windows,
                postponableWeeks,
                venue,
                seats,
                postponedFrom,
                cancelledIn);
        boolean alike = fixed != others.at.isEmpty()
                && all.part(0, 1).equals(part(0, 1))
                && all.part(number(), number() + 1).equals(others.part(0, 1));
        return alike ? Optional.of(all) : Optional.empty();
    }
}
