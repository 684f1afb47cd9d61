package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.check.Issues;
import dk.naerplan.datasets.format.check.Pointer;
import dk.naerplan.datasets.format.issue.IssueType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as far as it is JSON, within limits. */
final class TreeReader {

    private final ReadLimits limits;
    private final JsonMapper mapper;

    TreeReader(ReadLimits limits) {
        this.limits = limits;
        this.mapper = JsonFormat.trees(limits);
    }

    Optional<JsonNode> read(InputStream stream, Issues issues) throws IOException {
        var source = new SourceStream(stream);
        try {
            JsonNode tree = mapper.readTree(source);
            if (tree.isMissingNode()) {
                issues.add(IssueType.MALFORMED, Pointer.ROOT, "", "1", "1");
                return Optional.empty();
            }
            return Optional.of(tree);
        } catch (JacksonIOException e) {
            if (source.hasFailed()) {
                throw e.getCause();
            }
            addMalformed(e, issues);
        } catch (StreamConstraintsException e) {
            issues.add(
                    IssueType.TOO_LARGE,
                    Pointer.ROOT,
                    "",
                    String.valueOf(limits.bytes()),
                    String.valueOf(limits.tokens()),
                    String.valueOf(limits.depth()));
        } catch (JacksonException e) {
            addMalformed(e, issues);
        }
        return Optional.empty();
    }

    private static void addMalformed(JacksonException e, Issues issues) {
        var place = e.getLocation();
        issues.add(
                IssueType.MALFORMED,
                Pointer.ROOT,
                "",
                String.valueOf(place == null ? 1 : Math.max(1, place.getLineNr())),
                String.valueOf(place == null ? 1 : Math.max(1, place.getColumnNr())));
    }
}
