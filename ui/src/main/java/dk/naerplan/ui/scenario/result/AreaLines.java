package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.analysis.Encounters;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.Readiness;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/** What a week means for each area. */
final class AreaLines {

    private static final String NOTHING = "–";

    private final Texts texts;
    private final WeekTexts week;

    AreaLines(ScenarioTexts words) {
        this.texts = words.texts();
        this.week = new WeekTexts(texts);
    }

    List<String> columns() {
        return List.of(texts.of("result.columns.areas").split("\\|"));
    }

    SequencedMap<String, Line> of(Roster roster) {
        Kpis kpis = Kpis.of(roster);
        Encounters encounters = Encounters.of(roster);
        var lines = new LinkedHashMap<String, Line>();
        for (Area area : roster.getAreas()) {
            var values = List.of(
                    percent(kpis.coverage().byArea().getOrDefault(area, Ratio.NOTHING)),
                    week.hours(kpis.presence()
                            .byArea()
                            .getOrDefault(area, Ratio.NOTHING)
                            .part()),
                    String.valueOf(
                            encounters.workers().getOrDefault(area, List.of()).size()),
                    mean(encounters.faces().entrySet().stream()
                            .filter(entry -> entry.getKey().area().equals(area))
                            .mapToInt(entry -> entry.getValue().size())
                            .average()),
                    mean(kpis.response().stream()
                            .filter(answer -> answer.area().equals(area))
                            .mapToInt(answer -> answer.minutes().orElse(Readiness.HalfDay.MINUTES))
                            .average()));
            lines.put(area.id(), new Line(area.name(), values));
        }
        return lines;
    }

    private String percent(Ratio ratio) {
        return ratio.isMeasured() ? texts.of("amount.percent", week.percent(ratio.percent())) : NOTHING;
    }

    private String mean(OptionalDouble mean) {
        return mean.isPresent() ? texts.of("scenario.value", mean.getAsDouble()) : NOTHING;
    }
}
