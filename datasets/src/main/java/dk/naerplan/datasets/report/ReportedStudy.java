package dk.naerplan.datasets.report;

/** What a question that many rosters answer has come to, for machines. */
public sealed interface ReportedStudy
        permits ReportedAbsences, ReportedFrontier, ReportedLocalDays, ReportedStaff, ReportedWeeks {

    /** What the week is called by those who store it. */
    String dataSet();
}
