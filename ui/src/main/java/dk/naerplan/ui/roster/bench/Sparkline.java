package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small line of how a figure moved; the figure beside it says the same in digits. */
final class Sparkline extends Svg {

    private static final long serialVersionUID = 1L;
    private static final int MOST_POINTS = 60;
    private static final int WIDTH = 60;
    private static final int HEIGHT = 12;

    private final List<Long> values = new ArrayList<>();

    Sparkline() {
        addClassName("sparkline");
        getElement().setAttribute("aria-hidden", "true");
        clear();
    }

    void clear() {
        values.clear();
        draw();
    }

    void add(long value) {
        if (values.size() == MOST_POINTS) {
            thinOut();
        }
        values.add(value);
        draw();
    }

    /** Forgets every second value, so that the line keeps its beginning. */
    private void thinOut() {
        var kept = new ArrayList<Long>();
        for (int i = 0; i < values.size(); i += 2) {
            kept.add(values.get(i));
        }
        values.clear();
        values.addAll(kept);
    }

    private void draw() {
        setSvg("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\"><polyline points=\"%s\"/></svg>"
                .formatted(WIDTH, HEIGHT, points()));
    }

    private String points() {
        if (values.size() < 2) {
            return "";
        }
        long least = values.stream().mapToLong(Long::longValue).min().orElse(0);
        long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
        var points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double x = (double) WIDTH * i / (values.size() - 1);
            double share = most == least ? 0.5 : (double) (values.get(i) - least) / (most - least);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, 1 + (HEIGHT - 2) * (1 - share)));
        }
        return points.toString().strip();
    }
}
