package dk.naerplan.ui.store.privacy;

/** Nothing is kept about the employee. */
public final class NoSuchEmployeeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchEmployeeException(EmployeeRef employee) {
        super("Nothing is kept about an employee %s.".formatted(employee.employee()));
    }
}
