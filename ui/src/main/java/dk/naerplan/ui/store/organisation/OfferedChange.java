package dk.naerplan.ui.store.organisation;

import dk.naerplan.ui.store.change.PartChange;

/**
 * A change that can be taken over, alone or with others.
 *
 * @param change from what the taker has to what the other one has
 * @param clashes whether the taker has changed the same since both were alike
 */
public record OfferedChange(PartChange change, boolean clashes) {}
