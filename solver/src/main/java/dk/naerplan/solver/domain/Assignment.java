package dk.naerplan.solver.domain;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The employee on one seat of a session, or nobody. */
@PlanningEntity
public non-sealed class Assignment implements DayPart {

    @PlanningId
    private String id;

    private Session session;
    private SeatRequirement seat;
    private boolean pinned;
    private @Nullable Baseline<Employee> baseline;

    private List<Employee> eligible;

    /** Who is eligible, and whoever sits here without being so: Timefold refuses a value outside its range. */
    @ValueRangeProvider(id = "eligibleEmployees")
    private List<Employee> choices;

    @PlanningVariable(valueRangeProviderRefs = "eligibleEmployees", allowsUnassigned = true)
    private @Nullable Employee employee;

    @ShadowVariable(supplierName = "startSupplier")
    private @Nullable Integer start;

    /**
     * The same seat as another object.
     *
     * @param session the copy of the original's session
     */
    Assignment(Assignment original, Session session) {
        this.id = original.id;
        this.session = session;
        this.seat = original.seat;
        this.pinned = original.pinned;
        this.baseline = original.baseline;
        this.eligible = original.eligible;
        this.choices = original.choices;
        this.employee = original.employee;
        this.start = original.start;
    }

    /** @param eligible who can take the seat at all, see {@link Eligibility}; may be empty */
    public Assignment(String id, Session session, SeatRequirement seat, List<Employee> eligible) {
        this.id = id;
        this.session = session;
        this.seat = seat;
        this.eligible = List.copyOf(eligible);
        this.choices = this.eligible;
        this.start = session.getStart();
    }

    @ShadowSources(value = "session.start", alignmentKey = "session")
    public @Nullable Integer startSupplier() {
        return session.getStart();
    }

    public String getId() {
        return id;
    }

    public Session getSession() {
        return session;
    }

    public SeatRequirement getSeat() {
        return seat;
    }

    public List<Employee> getEligible() {
        return eligible;
    }

    @Override
    public @Nullable Employee getEmployee() {
        return employee;
    }

    /** Puts somebody on the seat, eligible or not, or nobody. */
    public void setEmployee(@Nullable Employee employee) {
        this.employee = employee;
        this.choices = Choices.including(employee, eligible);
    }

    /** The employee, for rules that only see staffed seats. */
    public Employee employee() {
        return Objects.requireNonNull(employee);
    }

    /** Start of the session, kept up to date by the solver. */
    public @Nullable Integer getStart() {
        return start;
    }

    public void setStart(@Nullable Integer start) {
        this.start = start;
    }

    /** Whether somebody sits here and the session has a time: only then do rules on people apply. */
    public boolean isStaffed() {
        return employee != null && start != null;
    }

    /** Minute of the week at which a staffed seat starts. */
    public int start() {
        return Objects.requireNonNull(start);
    }

    /** Minute of the week at which a staffed seat ends. */
    public int end() {
        return start() + session.getDuration();
    }

    @Override
    public boolean isDecided() {
        return isStaffed();
    }

    /** Day on which a staffed seat starts, 0 (Monday) to 6 (Sunday). */
    @Override
    public int day() {
        return WeekTime.dayOf(start());
    }

    public int duration() {
        return session.getDuration();
    }

    public Activity activity() {
        return session.getActivity();
    }

    public Optional<ResidentGroup> group() {
        return activity().group();
    }

    public Optional<Area> area() {
        return session.getArea();
    }

    /** Whether a person has locked the employee, or the empty seat. */
    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** Whether the solver must leave the seat alone: locked, or nobody to choose from. */
    @PlanningPin
    public boolean isFrozen() {
        return pinned || choices.isEmpty();
    }

    public @Nullable Baseline<Employee> getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable Baseline<Employee> baseline) {
        this.baseline = baseline;
    }

    @Override
    public String toString() {
        return id;
    }
}
