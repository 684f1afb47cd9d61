package dk.naerplan.solver.domain;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The office of one employee on one working day. */
@PlanningEntity
public non-sealed class Placement implements DayPart {

    @PlanningId
    private String id;

    private Employee employee;
    private int day;
    private boolean pinned;
    private @Nullable Baseline<Office> baseline;

    private List<Office> allowed;

    /** The allowed offices, and the office when it is none of them: Timefold refuses a value outside its range. */
    @ValueRangeProvider(id = "allowedOffices")
    private List<Office> choices;

    @PlanningVariable(valueRangeProviderRefs = "allowedOffices")
    private @Nullable Office office;

    /** The same placement as another object. */
    Placement(Placement original) {
        this.id = original.id;
        this.employee = original.employee;
        this.day = original.day;
        this.pinned = original.pinned;
        this.baseline = original.baseline;
        this.allowed = original.allowed;
        this.choices = original.choices;
        this.office = original.office;
    }

    /**
     * A placement, unless {@code allowed} leaves no choice without an office yet.
     *
     * @param day 0 (Monday) to 6 (Sunday)
     * @param allowed offices to choose from, at least one
     */
    public Placement(Employee employee, int day, List<Office> allowed) {
        this.id = idOf(employee, day);
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("The placement (%s) has no office to choose from.\n".formatted(id)
                    + "Maybe leave the placement out: an employee without offices has none.");
        }
        this.employee = employee;
        this.day = day;
        this.allowed = List.copyOf(allowed);
        this.choices = this.allowed;
        this.office = allowed.size() == 1 ? allowed.getFirst() : null;
    }

    /** The id of the placement of an employee on a day. */
    public static String idOf(Employee employee, int day) {
        return employee.id() + "@" + day;
    }

    public String getId() {
        return id;
    }

    @Override
    public Employee getEmployee() {
        return employee;
    }

    /** Day from 0 (Monday) to 6 (Sunday). */
    public int getDay() {
        return day;
    }

    @Override
    public int day() {
        return day;
    }

    @Override
    public boolean isDecided() {
        return office != null;
    }

    public List<Office> getAllowed() {
        return allowed;
    }

    public @Nullable Office getOffice() {
        return office;
    }

    /** Sets any office, allowed or not, or none. */
    public void setOffice(@Nullable Office office) {
        this.office = office;
        this.choices = Choices.including(office, allowed);
    }

    /** The office, for rules that only see placements that have one. */
    public Office office() {
        return Objects.requireNonNull(office);
    }

    /** Whether a person has locked the office. */
    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** Whether the solver must leave the office alone: locked, or nothing else to choose. Without an office there is nothing to lock. */
    @PlanningPin
    public boolean isFrozen() {
        return office != null && (pinned || choices.size() == 1);
    }

    public @Nullable Baseline<Office> getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable Baseline<Office> baseline) {
        this.baseline = baseline;
    }

    @Override
    public String toString() {
        return id;
    }
}
