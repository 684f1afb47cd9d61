package dk.naerplan.solver.domain;

import org.jspecify.annotations.Nullable;

/** What fills an employee's day: a seat, or the placement. */
public sealed interface DayPart permits Assignment, Placement {

    /** Whether employee and day are decided and, of a placement, the office: only then the part counts. */
    boolean isDecided();

    @Nullable
    Employee getEmployee();

    /** Day of a decided part, 0 (Monday) to 6 (Sunday). */
    int day();
}
