package dk.naerplan.ui.wishes;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.WishesData;
import java.util.List;
import java.util.Optional;

/**
 * What an employee has told that a plan does not know.
 *
 * @param employee id
 * @param wishes as told, and as the document would have them; empty when the plan has the same
 * @param away days of the plan's week
 */
public record Offer(String employee, String name, Optional<Wishes> wishes, List<Weekday> away) {

    public Offer {
        away = List.copyOf(away);
    }

    /** @param told those that are no longer without a liking */
    public record Wishes(List<Wish> told, WishesData data) {

        public Wishes {
            told = List.copyOf(told);
        }
    }

    boolean isEmpty() {
        return wishes.isEmpty() && away.isEmpty();
    }
}
