package dk.naerplan.solver.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The placements of one employee, whose working time or offices may have changed. */
record PlacementEdit(Employee before, Employee after) {

    /** The same placements, on the days and with the offices that the employee has now. */
    List<Placement> follow(List<Placement> placements) {
        if (after.equals(before)) {
            return placements.stream().map(old -> follow(old, old.getAllowed())).toList();
        }
        var followed = new ArrayList<Placement>();
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            if (after.time().contractOn(day) > 0) {
                onDay(day, placements).ifPresent(followed::add);
            }
        }
        return followed;
    }

    private Optional<Placement> onDay(int day, List<Placement> placements) {
        Optional<Placement> old = placements.stream()
                .filter(placement -> placement.getDay() == day)
                .findFirst();
        boolean sameOffices = after.placing().offices().equals(before.placing().offices());
        if (old.isPresent() && sameOffices) {
            return Optional.of(follow(old.get(), old.get().getAllowed()));
        }
        List<Office> offices = after.placing().offices();
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                old.map(placement -> follow(placement, offices)).orElseGet(() -> new Placement(after, day, offices)));
    }

    private Placement follow(Placement old, List<Office> allowed) {
        var placement = new Placement(after, old.getDay(), allowed);
        boolean stays = old.isPinned()
                || allowed.equals(old.getAllowed())
                || (old.getOffice() != null && allowed.contains(old.getOffice()));
        if (stays) {
            placement.setOffice(old.getOffice());
        }
        placement.setPinned(old.isPinned());
        placement.setBaseline(old.getBaseline());
        return placement;
    }
}
