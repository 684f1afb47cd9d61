package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.WishesData;

/**
 * An employee wishes other times than before.
 *
 * @param employee id
 * @param wishes in place of those that are known
 */
public record TakeWishes(String employee, WishesData wishes) implements RosterEdit {

    @Override
    public DataSet in(DataSet before) {
        new Known(before).requireEmployee(employee);
        return before.inWeek(
                        before.week(),
                        before.employees().stream()
                                .map(given -> given.id().equals(employee) ? given.withWishes(wishes) : given)
                                .toList(),
                        before.activities(),
                        before.history())
                .withRoster(before.roster());
    }
}
