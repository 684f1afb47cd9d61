package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.report.KeyFigures;
import dk.naerplan.datasets.report.Score;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a roster measures, by the auditor. */
@Schema(name = "RosterFigures")
public record Figures(Score score, boolean ruleClean, KeyFigures kpis) {}
