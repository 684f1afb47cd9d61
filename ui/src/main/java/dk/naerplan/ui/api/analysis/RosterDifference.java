package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.report.ReportedDifference;
import java.util.List;

/** What is another in a later roster of the same week. */
public record RosterDifference(List<ReportedDifference> differences) {}
