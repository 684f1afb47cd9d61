package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.scenario.PlacementPolicy;
import java.util.List;

/** Checks the settings. */
final class SettingsCheck {

    private static final Pointer SETTINGS = Pointer.ROOT.to("settings");

    private SettingsCheck() {}

    static void check(DataSet document, Findings findings) {
        int grain = document.settings().grain();
        if (60 % grain != 0) {
            findings.add(IssueType.UNEVEN_GRAIN, SETTINGS.to("grain"), String.valueOf(grain));
        }
        checkPolicy(document, findings);
    }

    private static void checkPolicy(DataSet document, Findings findings) {
        Pointer at = SETTINGS.to("placementPolicy");
        String text = document.settings().placementPolicy();
        try {
            if (PlacementPolicy.parse(text) instanceof PlacementPolicy.Combined combined) {
                combined.coordinators().forEach(id -> mustBeEmployee(id, document, at, findings));
            }
        } catch (IllegalArgumentException e) {
            findings.add(IssueType.UNKNOWN_POLICY, at, text);
        }
    }

    private static void mustBeEmployee(String id, DataSet document, Pointer at, Findings findings) {
        List<String> known = document.employees().stream().map(EmployeeData::id).toList();
        if (!known.contains(id)) {
            findings.add(Issue.of(IssueType.UNKNOWN_REFERENCE, at.text(), id)
                    .withKind(Kind.EMPLOYEE)
                    .withSuggestion(Nearest.to(id, known)));
        }
    }
}
