package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.Readiness;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The key figures as JSON: percentages from 0 to 100, times in minutes, ids as keys. */
final class KpiJson {

    private KpiJson() {}

    static ObjectNode of(Kpis kpis) {
        ObjectNode json = Json.object();
        json.set("coverage", coverage(kpis));
        json.put("closeness", percent(kpis.closeness()));
        json.set("coordination", coordination(kpis));
        json.set("faces", counts(kpis));
        json.set("presence", presence(kpis));
        json.put("travelMinutes", kpis.travelMinutes());
        json.set("hours", hours(kpis));
        json.set("grants", grants(kpis));
        json.putObject("placements")
                .put("local", kpis.placements().local())
                .put("central", kpis.placements().central());
        kpis.response().forEach(answer -> add(json.withArray("response").addObject(), answer));
        return json;
    }

    private static ObjectNode coverage(Kpis kpis) {
        var coverage = kpis.coverage();
        ObjectNode json = Json.object().put("total", percent(coverage.total()));
        json.set("byArea", percents(coverage.byArea(), area -> area.id()));
        json.set("byFocus", percents(coverage.byFocus(), Enum::name));
        json.set("byPriority", percents(coverage.byPriority(), Enum::name));
        json.set("byCompetency", percents(coverage.byCompetency(), competency -> competency.id()));
        return json;
    }

    private static ObjectNode coordination(Kpis kpis) {
        var parts = kpis.coordination();
        return Json.object()
                .put("index", rounded(parts.index()))
                .put("links", percent(parts.links()))
                .put("representations", percent(parts.representations()))
                .put("overview", percent(parts.overview()))
                .put("standIns", percent(parts.standIns()));
    }

    private static ObjectNode counts(Kpis kpis) {
        ObjectNode json = Json.object();
        kpis.faces().forEach((group, faces) -> json.put(group.id(), faces));
        return json;
    }

    private static ObjectNode presence(Kpis kpis) {
        ObjectNode json =
                Json.object().put("fulfilment", percent(kpis.presence().fulfilment()));
        ObjectNode areas = json.putObject("byArea");
        kpis.presence()
                .byArea()
                .forEach((area, minutes) -> areas.putObject(area.id())
                        .put("minutes", minutes.part())
                        .put("target", minutes.whole()));
        return json;
    }

    private static ObjectNode hours(Kpis kpis) {
        ObjectNode json = Json.object();
        kpis.hours()
                .forEach((employee, hours) ->
                        json.putObject(employee.id()).put("work", hours.work()).put("contract", hours.contract()));
        return json;
    }

    private static ObjectNode grants(Kpis kpis) {
        ObjectNode json = Json.object();
        kpis.grants()
                .forEach((grant, use) -> json.putObject(grant.id())
                        .put("paid", use.paid())
                        .put("local", use.local())
                        .put("coFinancing", percent(use.coFinancing())));
        return json;
    }

    private static void add(ObjectNode json, Readiness answer) {
        json.put("area", answer.area().id())
                .put("day", answer.day())
                .put("half", answer.half().name())
                .put("competency", answer.competency().id());
        answer.minutes().ifPresentOrElse(minutes -> json.put("minutes", minutes), () -> json.putNull("minutes"));
    }

    private static <K> ObjectNode percents(Map<K, Ratio> ratios, Function<K, String> key) {
        ObjectNode json = Json.object();
        ratios.forEach((measured, ratio) -> json.put(key.apply(measured), percent(ratio)));
        return json;
    }

    static double percent(Ratio ratio) {
        return rounded(ratio.percent());
    }

    private static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
