package dk.naerplan.ui.week;

import dk.naerplan.solver.domain.Week;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The weeks that something is published of. */
record PublishedWeeks(List<Week> all) {

    PublishedWeeks(Stream<Week> weeks) {
        this(weeks.distinct().sorted().toList());
    }

    /**
     * The week to show: the one asked for, else the one that is now, else the first that comes, else the last that was. Empty when
     * nothing is published.
     */
    Optional<Week> shown(Optional<Week> asked, Week now) {
        return asked.filter(all::contains)
                .or(() -> all.stream().filter(week -> week.compareTo(now) >= 0).findFirst())
                .or(() -> all.stream().max(Week::compareTo));
    }
}
