package dk.naerplan.solver.domain;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One occurrence of an activity in the week; the solver chooses when it starts. */
@PlanningEntity
public class Session {

    @PlanningId
    private String id;

    private Activity activity;
    private Venue venue;
    private int duration;
    private int preparation;
    private boolean mayBePostponed;
    private boolean pinned;
    private @Nullable Baseline<Integer> baseline;
    private Optional<Area> area;

    private List<Integer> allowedStarts;

    /** The allowed starts, and the start when it is none of them: Timefold refuses a value outside its range. */
    @ValueRangeProvider(id = "allowedStarts")
    private List<Integer> choices;

    @PlanningVariable(valueRangeProviderRefs = "allowedStarts")
    private @Nullable Integer start;

    /** The same session as another object, with the same start, allowed or not. */
    Session(Session original) {
        this.id = original.id;
        this.activity = original.activity;
        this.venue = original.venue;
        this.duration = original.duration;
        this.preparation = original.preparation;
        this.mayBePostponed = original.mayBePostponed;
        this.pinned = original.pinned;
        this.baseline = original.baseline;
        this.area = original.area;
        this.allowedStarts = original.allowedStarts;
        this.choices = original.choices;
        this.start = original.start;
    }

    /**
     * @param duration minutes, 1 or more
     * @param preparation minutes of work besides the session itself, 0 or more, for each seat
     * @param mayBePostponed whether the session can still be held in a later week
     * @param allowedStarts minutes of the week to choose from, at least one; a single one fixes the session
     */
    public Session(
            String id,
            Activity activity,
            Venue venue,
            int duration,
            int preparation,
            boolean mayBePostponed,
            List<Integer> allowedStarts) {
        if (allowedStarts.isEmpty() || duration < 1 || preparation < 0) {
            throw new IllegalArgumentException(
                    "The session (%s) needs at least one allowed start (%s), a duration (%d) above 0 and a preparation (%d) of 0 or more."
                            .formatted(id, allowedStarts, duration, preparation));
        }
        this.id = id;
        this.activity = activity;
        this.venue = venue;
        this.duration = duration;
        this.preparation = preparation;
        this.mayBePostponed = mayBePostponed;
        this.allowedStarts = List.copyOf(allowedStarts);
        this.choices = this.allowedStarts;
        this.area = activity.area().or(venue::area);
        this.start = allowedStarts.size() == 1 ? allowedStarts.getFirst() : null;
    }

    public String getId() {
        return id;
    }

    public Activity getActivity() {
        return activity;
    }

    public Venue getVenue() {
        return venue;
    }

    /** Minutes from start to end. */
    public int getDuration() {
        return duration;
    }

    /** Minutes of work besides the session, for each seat. */
    public int getPreparation() {
        return preparation;
    }

    public boolean mayBePostponed() {
        return mayBePostponed;
    }

    /** Factor of the coverage rule: 1 to 16, doubled when the session can not be held in a later week. */
    public int coverageFactor() {
        return activity.priority().factor() * (mayBePostponed ? 1 : 2);
    }

    /** The area that the session serves: its activity's, else its venue's. */
    public Optional<Area> getArea() {
        return area;
    }

    public List<Integer> getAllowedStarts() {
        return allowedStarts;
    }

    /** Minute of the week; {@code null} until the session has a time. */
    public @Nullable Integer getStart() {
        return start;
    }

    /** Sets any start, allowed or not, or none. */
    public void setStart(@Nullable Integer start) {
        this.start = start;
        this.choices = Choices.including(start, allowedStarts);
    }

    /** Minute of the week at which a started session starts. */
    public int start() {
        return Objects.requireNonNull(start);
    }

    /** Minute of the week at which a started session ends. */
    public int end() {
        return start() + duration;
    }

    /** Day of a started session, 0 (Monday) to 6 (Sunday). */
    public int day() {
        return WeekTime.dayOf(start());
    }

    public @Nullable Integer getEnd() {
        return start == null ? null : Integer.valueOf(start + duration);
    }

    /** Day from 0 (Monday) to 6 (Sunday); {@code null} until the session has a time. */
    public @Nullable Integer getDay() {
        return start == null ? null : Integer.valueOf(WeekTime.dayOf(start));
    }

    /** Whether a person has locked the start. */
    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** Whether the solver must leave the start alone: locked, or nothing else to choose. Without a start there is nothing to lock. */
    @PlanningPin
    public boolean isFrozen() {
        return start != null && (pinned || choices.size() == 1);
    }

    public @Nullable Baseline<Integer> getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable Baseline<Integer> baseline) {
        this.baseline = baseline;
    }

    /** The same session with another length, as another object; start, pin and baseline stay. */
    public Session with(int changedDuration, List<Integer> changedStarts) {
        var copy = new Session(id, activity, venue, changedDuration, preparation, mayBePostponed, changedStarts);
        copy.setStart(start);
        copy.pinned = pinned;
        copy.baseline = baseline;
        return copy;
    }

    /** Whether every allowed start makes the session end in the evening. */
    public boolean isAlwaysEvening(WorkRules rules) {
        return allowedStarts.stream().allMatch(time -> rules.isEvening(time, time + duration));
    }

    @Override
    public String toString() {
        return id;
    }
}
