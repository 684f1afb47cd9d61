package dk.naerplan.ui.scenario.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.ui.organisation.form.Vocabulary;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every step works on.
 *
 * @param changed is told whenever the draft's changes are others
 */
record Making(Draft draft, Texts texts, Runnable changed) {

    DataSet week() {
        return draft.week();
    }

    ObjectNode tree() {
        return (ObjectNode) JsonMapper.shared().readTree(DataSetWriter.toText(week()));
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(tree(), texts);
    }

    List<Issue> add(Change change) {
        List<Issue> issues = draft.add(change);
        changed.run();
        return issues;
    }

    List<Issue> remove(Change change) {
        List<Issue> issues = draft.remove(change);
        changed.run();
        return issues;
    }

    /** What is wrong, and what to do about it. */
    String sentence(Issue issue) {
        return issue.text(texts.locale()) + " " + issue.advice(texts.locale());
    }
}
