package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.staff.Skill;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import java.util.Optional;

/**
 * A kind of work that teams do.
 *
 * @param residents end of the id of the groups that it is for; empty for internal work
 * @param minutes usual length of a session
 * @param preparation minutes
 * @param mostPerWeek sessions
 * @param postponable weeks that a session can wait
 */
record Work(
        String id,
        String name,
        ActivityType type,
        Optional<FocusArea> focus,
        Skill skill,
        String residents,
        Place place,
        TimeOfDay time,
        int minutes,
        int preparation,
        int mostPerWeek,
        Priority priority,
        int postponable) {

    boolean isInternal() {
        return residents.isEmpty();
    }
}
