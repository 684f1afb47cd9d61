package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.jobs.Origin;
import java.util.HashSet;
import java.util.List;

/** A question that somebody asks. */
public record NewStudy(
        StudyKind kind, Origin origin, String name, StudySettings settings, List<StudyScenario> scenarios) {

    private static final int LONGEST = 200;

    public NewStudy {
        scenarios = List.copyOf(scenarios);
        name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        if (new HashSet<>(scenarios.stream().map(StudyScenario::variant).toList()).size() < scenarios.size()) {
            throw new IllegalArgumentException("Two scenarios have the same variant: %s."
                    .formatted(scenarios.stream().map(StudyScenario::variant).toList()));
        }
    }
}
