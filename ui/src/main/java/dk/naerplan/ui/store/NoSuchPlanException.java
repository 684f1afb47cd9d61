package dk.naerplan.ui.store;

/** Somebody asked for a plan, or for a revision, that there is not. */
public final class NoSuchPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPlanException(PlanId plan) {
        super("There is no plan %s. Maybe it was deleted.".formatted(plan));
    }

    NoSuchPlanException(PlanId plan, int revision) {
        super("The plan %s has no revision %d, or its document has been removed.".formatted(plan, revision));
    }
}
