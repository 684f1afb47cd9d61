package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Settings;
import dk.naerplan.datasets.format.check.Issues;
import dk.naerplan.datasets.format.check.RecordCheck;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.io.RecordFormat;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Applies one scenario to one data set. */
final class ScenarioMaker {

    private final Scenario scenario;
    private final DataSet base;
    private final Issues issues = new Issues();

    ScenarioMaker(Scenario scenario, DataSet base) {
        this.scenario = scenario;
        this.base = base;
    }

    ReadResult make() {
        DataSet document = base;
        for (int i = 0; i < scenario.changes().size(); i++) {
            ChangeData data = scenario.changes().get(i);
            RecordCheck.references(
                    Shape.of(ChangeData.class), RecordFormat.treeOf(data), document, "changes", i, issues);
            if (data.isEmpty()) {
                issues.add(Issue.of(IssueType.MISSING_FIELD, "/changes/" + i, "hire"));
            }
            if (issues.hasErrors()) {
                return new ReadResult(Optional.empty(), issues.found());
            }
            for (Change change : data.changes()) {
                document = change.applyTo(document);
            }
        }
        DataSet changed = document.withSettings(settings());
        return checked(changed.withRoster(
                LockedPlan.of(changed, scenario.placementPolicy().isPresent())));
    }

    private Settings settings() {
        Settings settings = base.settings();
        var weights = new LinkedHashMap<>(settings.weights());
        weights.putAll(scenario.weights());
        return settings.withWeights(weights)
                .withBalance(scenario.balance().orElse(settings.balance()))
                .withPlacementPolicy(
                        scenario.placementPolicy().map(this::scoped).orElse(settings.placementPolicy()));
    }

    private String scoped(String policy) {
        return scenario.areas().isEmpty() ? policy : policy + "@" + String.join(",", scenario.areas());
    }

    /** What everybody who writes a data set by hand would hear. */
    private static ReadResult checked(DataSet document) {
        byte[] text = DataSetWriter.toText(document).getBytes(StandardCharsets.UTF_8);
        try {
            return new DataSetReader().read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
