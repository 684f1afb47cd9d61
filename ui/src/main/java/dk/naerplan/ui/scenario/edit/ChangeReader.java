package dk.naerplan.ui.scenario.edit;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one change the way a scenario's document is read, with the same issues at the same places. */
final class ChangeReader {

    private ChangeReader() {}

    /** @param change present when there is no error */
    record Read(Optional<Change> change, List<Issue> issues) {}

    static Read read(ObjectNode change) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schemaVersion", Scenario.VERSION).put("id", "draft");
        document.putArray("changes").add(change);
        byte[] text = JsonMapper.shared().writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        try {
            var read = ScenarioFormat.read(new ByteArrayInputStream(text));
            Optional<Change> made = read.value()
                    .flatMap(scenario -> scenario.changes().stream()
                            .flatMap(data -> data.changes().stream())
                            .findFirst());
            return new Read(made, read.issues().stream().filter(Issue::isError).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
