package dk.naerplan.ui.api.problem;

/** Somebody else has changed the plan since the caller saw it. */
public final class ChangedMeanwhileException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final int newest;

    /** @param newest number of the plan's newest revision */
    public ChangedMeanwhileException(int newest) {
        super(ProblemCode.CHANGED_MEANWHILE, newest);
        this.newest = newest;
    }

    @Override
    Problem told(Problem problem) {
        return problem.withNewest(newest);
    }
}
