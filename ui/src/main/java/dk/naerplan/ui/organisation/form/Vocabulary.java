package dk.naerplan.ui.organisation.form;

import dk.naerplan.datasets.table.CellText;
import dk.naerplan.datasets.table.Directory;
import dk.naerplan.ui.history.DocumentWords;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import tools.jackson.databind.JsonNode;

/** What a form needs to speak of a document. */
public record Vocabulary(Texts texts, DocumentWords words, Directory directory, CellText cells) {

    public static Vocabulary of(JsonNode document, Texts texts) {
        Directory directory = Directory.of(document);
        return new Vocabulary(
                texts,
                new DocumentWords(texts),
                directory,
                new CellText(DocumentWords.startingWith(texts, Languages.all()), directory));
    }
}
