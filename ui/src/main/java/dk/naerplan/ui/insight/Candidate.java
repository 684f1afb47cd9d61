package dk.naerplan.ui.insight;

import java.util.List;

/**
 * Somebody who could take a seat, or has it.
 *
 * @param effect what it would do to the plan, in a word or a number of points; better is above zero
 * @param why the rules that speak for or against it, in words
 */
public record Candidate(String name, String effect, Standing standing, List<String> why) {

    /** How somebody stands to a seat. */
    public enum Standing {
        HAS_IT,
        POSSIBLE,
        BREAKS_A_RULE
    }

    public Candidate {
        why = List.copyOf(why);
    }
}
