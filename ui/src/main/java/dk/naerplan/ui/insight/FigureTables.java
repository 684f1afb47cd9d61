package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.Readiness;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table behind each key figure. */
final class FigureTables {

    private final Judgement judgement;
    private final Kpis kpis;
    private final Texts texts;
    private final WeekTexts week;

    FigureTables(Judgement judgement, Texts texts) {
        this.judgement = judgement;
        this.kpis = judgement.audit().kpis();
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    FigureTable of(KeyFigure figure) {
        return switch (figure) {
            case COVERAGE -> coverage();
            case CLOSENESS, FACES -> new ContactTable(judgement, texts).table();
            case COORDINATION -> coordination();
            case PRESENCE -> table("presence", shares(kpis.presence().byArea(), Area::name));
            case HOURS -> hours();
            case PLACEMENT -> placement();
            case CO_FINANCING -> grants();
            case RESPONSE -> response();
            case TRAVEL -> new RuleTables(judgement, texts).travel();
            case BROKEN_RULES -> new RuleTables(judgement, texts).broken();
            case COST -> new RuleTables(judgement, texts).costs();
        };
    }

    private FigureTable coverage() {
        var rows = new ArrayList<List<String>>();
        rows.add(share(texts.of("figure.total"), kpis.coverage().total()));
        rows.addAll(shares(kpis.coverage().byArea(), Area::name));
        rows.addAll(shares(kpis.coverage().byFocus(), texts::name));
        rows.addAll(shares(kpis.coverage().byPriority(), texts::name));
        rows.addAll(
                shares(kpis.coverage().byCompetency(), competency -> texts.of("figure.competency", competency.name())));
        return table("coverage", rows);
    }

    private FigureTable coordination() {
        var parts = kpis.coordination();
        return table(
                "coordination",
                List.of(
                        part(
                                "links",
                                parts.links(),
                                week.number(parts.links().part()),
                                parts.links().whole()),
                        part(
                                "representations",
                                parts.representations(),
                                week.number(parts.representations().part()),
                                parts.representations().whole()),
                        List.of(
                                texts.of("figure.part.overview"),
                                week.hours(parts.overview().part()),
                                week.hours(parts.overview().whole()),
                                percent(parts.overview())),
                        part(
                                "standIns",
                                parts.standIns(),
                                week.number(parts.standIns().part()),
                                parts.standIns().whole())));
    }

    private List<String> part(String name, Ratio ratio, String done, long whole) {
        return List.of(texts.of("figure.part." + name), done, week.number(whole), percent(ratio));
    }

    private FigureTable hours() {
        return table(
                "hours",
                kpis.hours().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().name(),
                                week.hours(entry.getValue().work()),
                                week.hours(entry.getValue().contract()),
                                week.hours(entry.getValue().work()
                                        - entry.getValue().contract())))
                        .toList());
    }

    private FigureTable placement() {
        var placements = kpis.placements();
        return table(
                "placement",
                List.of(
                        List.of(
                                texts.of("OfficeKind.LOCAL"),
                                week.number(placements.local()),
                                percent(placements.localShare())),
                        List.of(
                                texts.of("OfficeKind.CENTRAL"),
                                week.number(placements.central()),
                                percent(placements.centralShare()))));
    }

    private FigureTable grants() {
        return table(
                "grants",
                kpis.grants().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().name(),
                                week.hours(entry.getValue().paid()),
                                week.hours(entry.getValue().local()),
                                percent(entry.getValue().coFinancing()),
                                texts.of(
                                        "amount.percent",
                                        String.valueOf(entry.getKey().coFinancingPercent()))))
                        .toList());
    }

    private FigureTable response() {
        Map<Area, List<Readiness>> byArea = kpis.response().stream()
                .collect(Collectors.groupingBy(Readiness::area, java.util.LinkedHashMap::new, Collectors.toList()));
        return table(
                "response",
                byArea.entrySet().stream()
                        .map(entry -> response(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<String> response(Area area, List<Readiness> all) {
        long answered = all.stream().filter(KeyFigures::isAnswered).count();
        double minutes = all.stream()
                .filter(KeyFigures::isAnswered)
                .mapToInt(readiness -> readiness.minutes().orElseThrow())
                .average()
                .orElse(0);
        return List.of(
                area.name(),
                texts.of("amount.of", week.number(answered), week.number(all.size())),
                answered == 0 ? "–" : texts.of("amount.minutes", Math.round(minutes)));
    }

    private <K> List<List<String>> shares(Map<K, Ratio> ratios, Function<K, String> name) {
        return ratios.entrySet().stream()
                .map(entry -> share(name.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<String> share(String name, Ratio ratio) {
        return List.of(name, week.hours(ratio.part()), week.hours(ratio.whole()), percent(ratio));
    }

    private String percent(Ratio ratio) {
        return ratio.isMeasured() ? texts.of("amount.percent", week.percent(ratio.percent())) : "–";
    }

    private FigureTable table(String name, List<List<String>> rows) {
        return new FigureTable(List.of(texts.of("figure.columns." + name).split("\\|")), rows);
    }
}
