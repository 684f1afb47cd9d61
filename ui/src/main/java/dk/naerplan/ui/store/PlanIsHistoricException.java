package dk.naerplan.ui.store;

/** Somebody wanted to change a published plan whose week is over. */
public final class PlanIsHistoricException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanIsHistoricException(PlanId plan) {
        super("The week of the plan %s is over, so it does not change any more. Maybe copy it.".formatted(plan));
    }
}
