package dk.naerplan.ui.catalogue;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.solver.domain.Week;

/**
 * A week that can be opened.
 *
 * @param name in addresses
 * @param invented whether its people and places do not exist
 */
public record RosterSummary(
        String name,
        LocalText title,
        LocalText description,
        boolean invented,
        Week week,
        int employees,
        int areas,
        int sessions) {}
