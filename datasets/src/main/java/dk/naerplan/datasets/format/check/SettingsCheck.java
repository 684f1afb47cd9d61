package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.AreaData;
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
            check(PlacementPolicy.parse(text), document, at, findings);
        } catch (IllegalArgumentException e) {
            findings.add(IssueType.UNKNOWN_POLICY, at, text);
        }
    }

    private static void check(PlacementPolicy policy, DataSet document, Pointer at, Findings findings) {
        if (policy instanceof PlacementPolicy.Within scoped) {
            List<String> areas = document.areas().stream().map(AreaData::id).toList();
            scoped.areas().forEach(id -> mustBeKnown(id, areas, Kind.AREA, at, findings));
            check(scoped.policy(), document, at, findings);
        } else if (policy instanceof PlacementPolicy.Combined combined) {
            List<String> employees =
                    document.employees().stream().map(EmployeeData::id).toList();
            combined.coordinators().forEach(id -> mustBeKnown(id, employees, Kind.EMPLOYEE, at, findings));
        }
    }

    private static void mustBeKnown(String id, List<String> known, Kind kind, Pointer at, Findings findings) {
        if (!known.contains(id)) {
            findings.add(Issue.of(IssueType.UNKNOWN_REFERENCE, at.text(), id)
                    .withKind(kind)
                    .withSuggestion(Nearest.to(id, known)));
        }
    }
}
