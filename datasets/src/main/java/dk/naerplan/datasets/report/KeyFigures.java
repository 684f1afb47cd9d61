package dk.naerplan.datasets.report;

import dk.naerplan.solver.analysis.CoordinationKpi;
import dk.naerplan.solver.analysis.CoverageKpi;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.Readiness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The key figures of a roster; docs/model.md defines them.
 *
 * @param faces distinct employees whom each resident group sees
 */
public record KeyFigures(
        Coverage coverage,
        double closeness,
        Coordination coordination,
        Map<String, Integer> faces,
        Presence presence,
        long travelMinutes,
        Map<String, WorkingHours> hours,
        Map<String, GrantUse> grants,
        Placements placements,
        List<ResponseTime> response) {

    /** Staffed of demanded seat time, in percent. */
    public record Coverage(
            double total,
            Map<String, Double> byArea,
            Map<String, Double> byFocus,
            Map<String, Double> byPriority,
            Map<String, Double> byCompetency) {}

    /** How well the areas hang together: the index, and what it is the mean of, in percent. */
    public record Coordination(double index, double links, double representations, double overview, double standIns) {}

    /** How much employees are seen in the areas: in percent of all targets, and in minutes for each area. */
    public record Presence(double fulfilment, Map<String, PresenceInArea> byArea) {}

    public record PresenceInArea(long minutes, long target) {}

    /** Minutes of work, and of contract less absences. */
    public record WorkingHours(long work, long contract) {}

    /** Minutes that the grant pays and that others pay in its areas, and the share of the others in percent. */
    public record GrantUse(long paid, long local, double coFinancing) {}

    /** Employee days. */
    public record Placements(int local, int central) {}

    /**
     * How fast somebody with a response competency can be in an area.
     *
     * @param day 0 (Monday) to 4 (Friday)
     * @param minutes from the start of the half-day; empty when nobody is in time
     */
    public record ResponseTime(String area, int day, String half, String competency, Optional<Integer> minutes) {

        static ResponseTime of(Readiness answer) {
            var minutes = answer.minutes();
            return new ResponseTime(
                    answer.area().id(),
                    answer.day(),
                    answer.half().name(),
                    answer.competency().id(),
                    minutes.isPresent() ? Optional.of(minutes.getAsInt()) : Optional.empty());
        }
    }

    public static KeyFigures of(Kpis kpis) {
        return new KeyFigures(
                coverage(kpis.coverage()),
                percent(kpis.closeness()),
                coordination(kpis.coordination()),
                mapped(kpis.faces(), group -> group.id(), Function.identity()),
                new Presence(
                        percent(kpis.presence().fulfilment()),
                        mapped(
                                kpis.presence().byArea(),
                                area -> area.id(),
                                minutes -> new PresenceInArea(minutes.part(), minutes.whole()))),
                kpis.travelMinutes(),
                mapped(
                        kpis.hours(),
                        employee -> employee.id(),
                        hours -> new WorkingHours(hours.work(), hours.contract())),
                mapped(
                        kpis.grants(),
                        grant -> grant.id(),
                        use -> new GrantUse(use.paid(), use.local(), percent(use.coFinancing()))),
                new Placements(kpis.placements().local(), kpis.placements().central()),
                kpis.response().stream().map(ResponseTime::of).toList());
    }

    private static Coverage coverage(CoverageKpi coverage) {
        return new Coverage(
                percent(coverage.total()),
                mapped(coverage.byArea(), area -> area.id(), KeyFigures::percent),
                mapped(coverage.byFocus(), Enum::name, KeyFigures::percent),
                mapped(coverage.byPriority(), Enum::name, KeyFigures::percent),
                mapped(coverage.byCompetency(), competency -> competency.id(), KeyFigures::percent));
    }

    private static Coordination coordination(CoordinationKpi parts) {
        return new Coordination(
                rounded(parts.index()),
                percent(parts.links()),
                percent(parts.representations()),
                percent(parts.overview()),
                percent(parts.standIns()));
    }

    private static <K, V, R> Map<String, R> mapped(Map<K, V> map, Function<K, String> key, Function<V, R> value) {
        var mapped = new LinkedHashMap<String, R>();
        map.forEach((measured, amount) -> mapped.put(key.apply(measured), value.apply(amount)));
        return mapped;
    }

    static double percent(Ratio ratio) {
        return rounded(ratio.percent());
    }

    private static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
