package dk.naerplan.ui.catalogue;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleWeights;

/**
 * A week that somebody opened.
 *
 * @param name in addresses
 * @param weights by which the roster is judged at first
 */
public record OpenRoster(String name, LocalText title, boolean invented, Roster roster, RuleWeights weights) {}
