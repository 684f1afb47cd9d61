package dk.naerplan.solver.solving;

/** A search that runs on its own thread. */
public interface SolveHandle {

    /** Ends the search soon; the best roster so far becomes the result. Does nothing when the search is over. */
    void stop();

    boolean isRunning();

    /**
     * Waits for the end of the search. The listener has got its last progress by then.
     *
     * @throws SolveFailedException when the search or its listener failed
     */
    SolveResult await();
}
