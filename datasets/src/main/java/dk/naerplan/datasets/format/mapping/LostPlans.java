package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports decisions of a document that have no place in its roster. */
final class LostPlans {

    private final Set<String> sessions = new HashSet<>();
    private final Set<String> placements = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    private LostPlans(Roster roster) {
        roster.getSessions().stream().map(Session::getId).forEach(sessions::add);
        roster.getPlacements().stream().map(Placement::getId).forEach(placements::add);
    }

    static List<Issue> in(RosterData plan, Roster roster) {
        var lost = new LostPlans(roster);
        plan.sessions().keySet().forEach(lost::checkSession);
        plan.placements().forEach(lost::checkPlacements);
        return lost.issues;
    }

    private void checkSession(String id) {
        if (!sessions.contains(id)) {
            issues.add(Issue.of(IssueType.PLAN_WITHOUT_SESSION, "/roster/sessions/" + id, id));
        }
    }

    private void checkPlacements(String employee, Map<Weekday, PlacementPlan> days) {
        for (Weekday day : days.keySet()) {
            if (!placements.contains(employee + "@" + day.index())) {
                String pointer = "/roster/placements/%s/%s".formatted(employee, day.text());
                issues.add(Issue.of(IssueType.PLAN_WITHOUT_PLACEMENT, pointer, day.text(), employee));
            }
        }
    }
}
