package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.solver.scenario.trial.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Scenarios that are read from a file, and rosters that go into a folder. */
record ScenarioFiles(Path path, CliTexts texts) {

    Scenario read() throws CliException {
        try (InputStream stream = Files.newInputStream(path)) {
            var read = ScenarioFormat.read(stream);
            if (read.value().isEmpty()) {
                var lines = new ArrayList<String>();
                lines.add(texts.text("source.unreadable", path, read.issues().size()));
                lines.addAll(new IssueReport(texts).lines(read.issues()));
                throw new CliException(ExitCode.UNUSABLE, lines);
            }
            return read.value().get();
        } catch (IOException e) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("source.failed", path, texts.reason(e)));
        }
    }

    void write(Map<String, DataSet> documents, List<Trial> trials) throws CliException {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CliException(ExitCode.NOT_WRITTEN, texts.text("output.failed", path, texts.reason(e)));
        }
        for (Trial trial : trials) {
            DataSet document = Objects.requireNonNull(documents.get(trial.variant()));
            DataSet solved =
                    RosterMapper.withRoster(document, trial.best().result().roster());
            new ResultFile(texts).write(solved, path.resolve(trial.variant() + ".json"));
        }
    }
}
