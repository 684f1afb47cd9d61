package dk.naerplan.ui.jobs;

import dk.naerplan.ui.store.PlanId;

/** The plan that a job works on, and the revision that it started from. */
public record Origin(PlanId plan, int revision) {}
