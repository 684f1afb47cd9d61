package dk.naerplan.solver.scenario.study;

import java.util.ArrayList;
import java.util.List;

/** Which employees are tried in pairs: those who are missed the most when they are away alone. */
public final class WorstPairs {

    /** How many of the worst, unless somebody wants another number. */
    public static final int USUAL_SUSPECTS = 3;

    /**
     * Two employees, by their ids.
     *
     * @param worse falls away first
     */
    public record Pair(String worse, String other) {}

    private WorstPairs() {}

    /**
     * Every two of the worst.
     *
     * @param alone absences of one employee each
     * @param suspects how many of the worst, 0 or more
     */
    public static List<Pair> of(List<Absence> alone, int suspects) {
        List<String> worst = alone.stream()
                .sorted(Absence.WORST_FIRST)
                .limit(suspects)
                .map(absence -> absence.employees().getFirst())
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int first = 0; first < worst.size(); first++) {
            for (int second = first + 1; second < worst.size(); second++) {
                pairs.add(new Pair(worst.get(first), worst.get(second)));
            }
        }
        return pairs;
    }
}
