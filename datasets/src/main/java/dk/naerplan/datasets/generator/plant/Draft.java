package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.generator.place.Cluster;
import java.util.List;
import java.util.Optional;

/**
 * An activity that looks for room in the diaries of its crew.
 *
 * @param crew who holds it, the lead first
 * @param sessions how many are wished for
 * @param duration minutes of each
 * @param isPair whether the first two must come together
 */
record Draft(
        Work work,
        Cluster cluster,
        Optional<String> area,
        Optional<ResidentGroupData> group,
        List<Diary> crew,
        int sessions,
        int duration,
        boolean isPair) {

    Diary lead() {
        return crew.getFirst();
    }
}
