package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;

/** What the fields of a document say together. */
final class MeaningChecks {

    private MeaningChecks() {}

    static void check(DataSet document, Findings findings) {
        SettingsCheck.check(document, findings);
        PlaceCheck.check(document, findings);
        EmployeeCheck.check(document, findings);
        ActivityCheck.check(document, findings);
        HistoryCheck.check(document, findings);
        PlanCheck.check(document, findings);
    }
}
