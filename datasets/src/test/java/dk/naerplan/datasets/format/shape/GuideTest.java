package dk.naerplan.datasets.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.Published;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final String MARK = "<!-- The tables below follow from the code. -->\n";
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleCanBeReadWithoutIssues() {
        List<String> examples = EXAMPLE.matcher(Published.text("datasets.md"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples).hasSize(2);
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(Documents.readText(example).issues()).isEmpty());
    }

    @Test
    void tablesShowEveryFieldAsTheReaderUnderstandsIt() {
        String guide = Published.text("datasets.md");
        String written = guide.substring(0, guide.indexOf(MARK) + MARK.length());

        Published.mustBe("datasets.md", written + FieldTables.of(Shape.ofDocument()));
    }
}
