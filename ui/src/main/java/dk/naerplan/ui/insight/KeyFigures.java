package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Kpis.GrantUse;
import dk.naerplan.solver.analysis.Kpis.Hours;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.Readiness;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Collection;

/** The key figures of a roster, as short as they fit beside their names. */
public final class KeyFigures {

    /** Stands where there is nothing to measure. */
    public static final String UNKNOWN = "–";

    private final Kpis kpis;
    private final Texts texts;
    private final WeekTexts week;

    public KeyFigures(Kpis kpis, Texts texts) {
        this.kpis = kpis;
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    public String coverage() {
        return percent(kpis.coverage().total());
    }

    /** From 0 to 100, without a unit. */
    public String closeness() {
        return index(kpis.closeness().isMeasured(), kpis.closeness().percent());
    }

    /** From 0 to 100, without a unit. */
    public String coordination() {
        return index(
                kpis.coordination().parts().stream().anyMatch(Ratio::isMeasured),
                kpis.coordination().index());
    }

    public String travel() {
        return texts.of("amount.hours", week.hours(kpis.travelMinutes()));
    }

    public String presence() {
        return percent(kpis.presence().fulfilment());
    }

    /** Faces that a resident group sees, on average. */
    public String faces() {
        double mean = kpis.faces().values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
        return texts.of("amount.average", mean);
    }

    public String hours() {
        Collection<Hours> hours = kpis.hours().values();
        long work = hours.stream().mapToLong(Hours::work).sum();
        long contract = hours.stream().mapToLong(Hours::contract).sum();
        return texts.of("amount.of", week.hours(work), week.hours(contract));
    }

    /** Share of the placements at local offices. */
    public String placement() {
        return percent(kpis.placements().localShare());
    }

    public String coFinancing() {
        long paid = kpis.grants().values().stream().mapToLong(GrantUse::paid).sum();
        long local = kpis.grants().values().stream().mapToLong(GrantUse::local).sum();
        return percent(new Ratio(local, paid + local));
    }

    /** Share of the half-days on which somebody can be in an area in time. */
    public String response() {
        long answered = kpis.response().stream().filter(KeyFigures::isAnswered).count();
        return percent(new Ratio(answered, kpis.response().size()));
    }

    static boolean isAnswered(Readiness readiness) {
        return readiness.minutes().isPresent();
    }

    private String index(boolean measured, double index) {
        return measured ? week.percent(index) : UNKNOWN;
    }

    private String percent(Ratio ratio) {
        return ratio.isMeasured() ? texts.of("amount.percent", week.percent(ratio.percent())) : UNKNOWN;
    }
}
