package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;

/** A figure of a scenario that somebody wants explained. */
record Asked(Trial trial, Figure figure) {}
