package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.WeekTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks activities. */
final class ActivityCheck {

    private final Map<String, ResidentGroupData> groups = new HashMap<>();
    private final Findings findings;

    private ActivityCheck(DataSet document, Findings findings) {
        document.residentGroups().forEach(group -> groups.put(group.id(), group));
        this.findings = findings;
    }

    static void check(DataSet document, Findings findings) {
        var check = new ActivityCheck(document, findings);
        for (int i = 0; i < document.activities().size(); i++) {
            check.check(
                    document.activities().get(i), Pointer.ROOT.to("activities").to(i));
        }
    }

    private void check(ActivityData activity, Pointer at) {
        if (!activity.represents().isEmpty() && !activity.type().isForum()) {
            findings.add(IssueType.REPRESENTS_WITHOUT_FORUM, at.to("represents"), activity.id());
        }
        checkArea(activity, at);
        checkSpacing(activity, at);
        for (int i = 0; i < activity.sessions().size(); i++) {
            SessionTimesCheck.check(
                    activity.sessions().get(i), at.to("sessions").to(i), findings);
        }
    }

    private void checkArea(ActivityData activity, Pointer at) {
        Optional<String> home = activity.residentGroup().map(groups::get).map(ResidentGroupData::area);
        if (activity.area().isPresent() && home.isPresent() && !home.equals(activity.area())) {
            findings.add(
                    IssueType.GROUP_OF_OTHER_AREA,
                    at.to("area"),
                    activity.area().get(),
                    home.get());
        }
    }

    private void checkSpacing(ActivityData activity, Pointer at) {
        int sessions =
                activity.sessions().stream().mapToInt(SessionsData::number).sum();
        if ((sessions - 1) * activity.minSpacingDays() >= WeekTime.DAYS_PER_WEEK) {
            findings.add(
                    IssueType.SPACING_IMPOSSIBLE,
                    at.to("minSpacingDays"),
                    String.valueOf(activity.minSpacingDays()),
                    String.valueOf(sessions));
        }
    }
}
