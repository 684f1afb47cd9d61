package dk.naerplan.solver.scenario.trial;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Readiness;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What variants are compared by. docs/model.md defines the key figures that these are taken from. */
public enum Figure {
    /** Cost on the hard level. */
    BROKEN_RULES("brokenRules", Wish.LOW, run -> -score(run).hardScore()),
    /** Percent of demanded seat time. */
    COVERAGE("coverage", Wish.HIGH, run -> kpis(run).coverage().total().percent()),
    /** Index, 0 to 100. */
    CLOSENESS("closeness", Wish.HIGH, run -> kpis(run).closeness().percent()),
    /** Index, 0 to 100. */
    COORDINATION("coordination", Wish.HIGH, run -> kpis(run).coordination().index()),
    /** Percent of the targets. */
    PRESENCE("presence", Wish.HIGH, run -> kpis(run).presence().fulfilment().percent()),
    /** Mean number of employees whom a resident group sees. */
    FACES("faces", Wish.LOW, run -> mean(List.copyOf(kpis(run).faces().values()))),
    /** Mean minutes until somebody can answer, from the start of a half-day; nobody in time counts as the whole half-day. */
    RESPONSE("response", Wish.LOW, run -> mean(answers(kpis(run).response()))),
    /** Hours on the road. */
    TRAVEL("travel", Wish.LOW, run -> kpis(run).travelMinutes() / 60.0),
    /** Percent of the placements. */
    LOCAL("local", Wish.NEITHER, run -> kpis(run).placements().localShare().percent()),
    /** Cost on the medium level: empty seats by priority. */
    EMPTY_SEATS("emptySeats", Wish.LOW, run -> -score(run).mediumScore()),
    /** Cost on the soft level, in hundredths of a travel minute. */
    COST("cost", Wish.LOW, run -> -score(run).softScore());

    /** Which way is the better one. */
    private enum Wish {
        HIGH,
        LOW,
        NEITHER
    }

    private final String id;
    private final Wish wish;
    private final ToDoubleFunction<TrialRun> value;

    Figure(String id, Wish wish, ToDoubleFunction<TrialRun> value) {
        this.id = id;
        this.wish = wish;
        this.value = value;
    }

    /** The name in results and text keys. */
    public String id() {
        return id;
    }

    /** Whether one way is better than the other. */
    public boolean isJudged() {
        return wish != Wish.NEITHER;
    }

    public double of(TrialRun run) {
        return value.applyAsDouble(run);
    }

    /** Above zero when the first value is the better one, below when the second is; greater is better for what is not judged. */
    int compare(double one, double other) {
        return wish == Wish.LOW ? Double.compare(other, one) : Double.compare(one, other);
    }

    private static Kpis kpis(TrialRun run) {
        return run.result().kpis();
    }

    private static HardMediumSoftLongScore score(TrialRun run) {
        return run.result().score();
    }

    private static List<Integer> answers(List<Readiness> response) {
        return response.stream()
                .map(answer -> answer.minutes().orElse(Readiness.HalfDay.MINUTES))
                .toList();
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
