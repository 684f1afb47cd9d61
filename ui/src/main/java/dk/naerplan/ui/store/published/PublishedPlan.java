package dk.naerplan.ui.store.published;

import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.store.PlanId;

/** A plan that has been published, in a list. */
public record PublishedPlan(PlanId id, String name, Week week) {}
