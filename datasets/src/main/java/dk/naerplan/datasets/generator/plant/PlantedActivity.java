package dk.naerplan.datasets.generator.plant;

import java.util.List;

/**
 * An activity with all that covers it.
 *
 * @param starts minutes of the week, ascending, one for each session
 */
record PlantedActivity(Draft draft, TimeOfDay time, Where where, List<Integer> starts) {

    PlantedActivity {
        starts = starts.stream().sorted().toList();
    }

    int seats() {
        return draft.crew().size() * starts.size();
    }
}
