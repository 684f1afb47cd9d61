package dk.naerplan.ui.store.published;

import dk.naerplan.solver.domain.Placement;

/**
 * Where somebody sits on a day.
 *
 * @param day 0 is Monday
 */
public record PublishedPlacement(String employeeId, String employeeName, int day, String office) {

    static PublishedPlacement of(Placement placement) {
        return new PublishedPlacement(
                placement.getEmployee().id(),
                placement.getEmployee().name(),
                placement.day(),
                placement.office().name());
    }
}
