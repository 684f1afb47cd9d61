package dk.naerplan.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.JacksonUtils;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The drawn part of a chart. The browser loads ECharts with the first of them. */
@JavaScript(ChartCanvas.ECHARTS)
@JavaScript("context://scripts/chart.js")
final class ChartCanvas extends Div {

    static final String ECHARTS = "context://webjars/echarts/5.3.1/dist/echarts.min.js";

    private static final long serialVersionUID = 1L;
    private static final int LEAST_OF_NETWORK = 8;

    private final String language;
    private transient Consumer<String> chosen = id -> {};
    private transient @Nullable Plot shown;

    ChartCanvas(Texts texts) {
        language = texts.locale().toLanguageTag();
        addClassName("chart-canvas");
        getElement().setAttribute("role", "img");
    }

    void onChoose(Consumer<String> listener) {
        chosen = listener;
        addClassName("chart-choice");
    }

    void show(Plot plot) {
        shown = plot;
        getElement().setAttribute("aria-label", plot.title());
        getElement().getStyle().set("--chart-rows", String.valueOf(rows(plot)));
        setClassName("chart-tall", rows(plot) > 0);
        if (isAttached()) {
            draw(plot);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (shown != null) {
            draw(shown);
        }
    }

    @ClientCallable
    public void choose(String id) {
        if (shown != null && shown.ids().contains(id)) {
            chosen.accept(id);
        }
    }

    /** Rows that each need their height; 0 where the usual height does. */
    private static int rows(Plot plot) {
        return switch (plot) {
            case HeatMap map -> map.rows().places().size();
            case XyPlot xy -> xy.y().places().size() * xy.series().size();
            case Network network -> Math.max(LEAST_OF_NETWORK, network.nodes().size());
        };
    }

    /** Where pushes follow closely on each other, the browser may get here before it has run the script. */
    private void draw(Plot plot) {
        getElement()
                .executeJs(
                        "const draw = () => window.naerChart ? window.naerChart(this, $0, $1, $2) : setTimeout(draw, 50); draw();",
                        plot.kind().name(),
                        JacksonUtils.beanToJson(plot),
                        language);
    }
}
