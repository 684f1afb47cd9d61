package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.analysis.Kpis;
import java.util.List;

/** The key figures in a few lines. */
final class KpiSummary {

    private final CliTexts texts;

    KpiSummary(CliTexts texts) {
        this.texts = texts;
    }

    List<String> lines(Kpis kpis) {
        return List.of(
                line("kpi.coverage", kpis.coverage().total().percent()),
                line("kpi.closeness", kpis.closeness().percent()),
                line("kpi.coordination", kpis.coordination().index()),
                line("kpi.presence", kpis.presence().fulfilment().percent()),
                line("kpi.travel", kpis.travelMinutes() / 60.0),
                line("kpi.local", kpis.placements().localShare().percent()));
    }

    private String line(String key, double value) {
        return texts.text(key, value);
    }
}
