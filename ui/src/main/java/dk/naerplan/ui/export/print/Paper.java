package dk.naerplan.ui.export.print;

import java.util.Arrays;
import java.util.Optional;

/** What is printed on, always across. */
enum Paper {
    A4(1),
    A3(1.41);

    private final double scale;

    Paper(double scale) {
        this.scale = scale;
    }

    static Optional<Paper> parse(String text) {
        return Arrays.stream(values())
                .filter(paper -> paper.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** How much fits below each other, compared with A4. */
    double scale() {
        return scale;
    }

    /** The rule of the style sheet that makes the browser use it. */
    String rule() {
        return "@page { size: %s landscape; margin: 8mm; }".formatted(name());
    }
}
