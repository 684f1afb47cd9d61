package dk.naerplan.solver.domain;

import java.util.List;
import java.util.Optional;

/**
 * What is demanded week after week.
 *
 * @param focus the focus area of the funded plan; empty for internal work
 * @param area the housing area that the activity serves; empty when it serves none or several
 * @param group the residents whom the relationship is with
 * @param sensitivity 0 to 3: how much it matters to the residents who comes and who leads
 * @param minSpacingDays least days between two sessions of the activity; 0 for none
 * @param represents the areas that a forum must have represented by an attendee; repetition is dropped
 */
public record Activity(
        String id,
        String name,
        ActivityType type,
        Optional<FocusArea> focus,
        Optional<Area> area,
        Optional<ResidentGroup> group,
        int sensitivity,
        Priority priority,
        int minSpacingDays,
        List<Area> represents,
        List<Partner> partners) {

    public Activity {
        represents = represents.stream().distinct().toList();
        partners = List.copyOf(partners);
        if (sensitivity < 0 || sensitivity > 3 || minSpacingDays < 0 || minSpacingDays > WeekTime.DAYS_PER_WEEK) {
            throw new IllegalArgumentException(
                    "The activity (%s) has a sensitivity (%d) outside 0 to 3 or a minimum spacing (%d days) outside 0 to 7."
                            .formatted(id, sensitivity, minSpacingDays));
        }
        if (!represents.isEmpty() && !type.isForum()) {
            throw new IllegalArgumentException(
                    "The activity (%s) of type (%s) must not represent areas.\nMaybe make it a network meeting or a steering group."
                            .formatted(id, type));
        }
    }

    public boolean isForum() {
        return type.isForum();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
