package dk.naerplan.ui.history;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Set<String> NO_PARTS = Set.of("schemaVersion", "history", "roster");
    private static final Texts DANISH = Texts.in(Locale.of("da"));

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldOfADocumentHasAName(List<String> path) {
        assertThatCode(() -> DANISH.of("change.section." + path.getFirst())).doesNotThrowAnyException();
        if (path.size() > 1) {
            String key = Labels.key(path.subList(1, path.size()));
            assertThatCode(() -> DANISH.of("change.field." + key)).doesNotThrowAnyException();
        }
    }

    static Stream<List<String>> fields() {
        return Shape.ofDocument().fields().stream()
                .filter(field -> !NO_PARTS.contains(field.name()))
                .flatMap(field -> below(
                        field.shape() instanceof Shape.Elements list && list.element() instanceof Shape.Fields fields
                                ? fields
                                : field.shape(),
                        List.of(field.name())));
    }

    private static Stream<List<String>> below(Shape shape, List<String> path) {
        return shape instanceof Shape.Fields fields
                ? fields.fields().stream().flatMap(field -> {
                    var longer = new ArrayList<>(path);
                    longer.add(field.name());
                    return below(field.shape(), longer);
                })
                : Stream.of(path);
    }
}
