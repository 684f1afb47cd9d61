package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;

/** One seat on the walk through a day: where the employee was before it, and after it. Absent seats hold neutral values. */
final class WalkedSeat {

    private final Logic logic;
    private final Shift shift;
    private final WayTables tables;
    private final int dawn;
    private final boolean hasStop;
    private final LinearExpr stop;
    private final IntVar latestEndBefore;
    private final IntVar stopAtLatestEnd;
    private final IntVar stopBefore;
    private final IntVar latestEndAfter;
    private final IntVar stopAtLatestEndAfter;

    /**
     * @param dawn a minute at or before every start, which stands for the latest end before the first seat
     * @param dusk a minute at or after every end
     */
    WalkedSeat(Logic logic, WayTables tables, Shift shift, int dawn, int dusk) {
        this.logic = logic;
        this.shift = shift;
        this.tables = tables;
        this.dawn = dawn;
        this.hasStop = tables.hasStop(shift);
        this.stop = tables.stop(shift);
        this.latestEndBefore = logic.model().newIntVar(dawn, dusk, "");
        this.latestEndAfter = logic.model().newIntVar(dawn, dusk, "");
        this.stopAtLatestEnd = logic.model().newIntVar(0, tables.greatestStop(), "");
        this.stopAtLatestEndAfter = logic.model().newIntVar(0, tables.greatestStop(), "");
        this.stopBefore = logic.model().newIntVar(0, tables.greatestCode(), "");
        walk();
    }

    private void walk() {
        Literal present = shift.present();
        set(LinearExpr.constant(0), logic.not(present));
        Literal later = logic.literal("");
        Literal[] nowLatest = {present, later};
        Literal[] stillLatest = {present, later.not()};
        LinearExpr end = shift.end();
        logic.model()
                .addGreaterThan(LinearExpr.newBuilder().add(end).addTerm(latestEndBefore, -1), 0)
                .onlyEnforceIf(nowLatest);
        logic.model()
                .addLessOrEqual(LinearExpr.newBuilder().add(end).addTerm(latestEndBefore, -1), 0)
                .onlyEnforceIf(stillLatest);
        same(latestEndAfter, end, nowLatest);
        same(latestEndAfter, latestEndBefore, stillLatest);
        same(stopAtLatestEndAfter, hasStop ? stop : stopAtLatestEnd, nowLatest);
        same(stopAtLatestEndAfter, stopAtLatestEnd, stillLatest);
    }

    /** Nothing came before on this day. */
    void begin(Literal first) {
        set(tables.departure(), first);
    }

    private void set(LinearExpr stopBefore, Literal condition) {
        same(latestEndBefore, LinearExpr.constant(dawn), condition);
        same(stopAtLatestEnd, LinearExpr.constant(0), condition);
        same(this.stopBefore, stopBefore, condition);
    }

    private void same(LinearArgument one, LinearArgument other, Literal... conditions) {
        logic.model().addEquality(one, other).onlyEnforceIf(conditions);
    }

    /** Whether this seat can come right before the other one in seat order: by start, then by id. */
    boolean canPrecede(WalkedSeat next) {
        boolean sameSession = shift.duty().session() == next.shift.duty().session();
        int least = leastStep(next);
        return sameSession ? least == 0 : shift.earliest() + least <= next.shift.latest();
    }

    private int leastStep(WalkedSeat next) {
        return shift.duty().order().compareTo(next.shift.duty().order()) < 0 ? 0 : 1;
    }

    void handOver(WalkedSeat next, Literal leg) {
        var step = LinearExpr.newBuilder()
                .add(next.shift.start())
                .addTerm(shift.start(), -1)
                .add(-leastStep(next));
        logic.model().addGreaterOrEqual(step, 0).onlyEnforceIf(leg);
        same(next.latestEndBefore, latestEndAfter, leg);
        same(next.stopAtLatestEnd, stopAtLatestEndAfter, leg);
        same(next.stopBefore, stopAfter(), leg);
    }

    Shift shift() {
        return shift;
    }

    Literal present() {
        return shift.present();
    }

    boolean hasStop() {
        return hasStop;
    }

    LinearExpr stop() {
        return stop;
    }

    LinearExpr stopBefore() {
        return stopBefore.build();
    }

    LinearExpr stopAfter() {
        return hasStop ? stop : stopBefore.build();
    }

    LinearExpr latestEndBefore() {
        return latestEndBefore.build();
    }

    LinearExpr stopAtLatestEnd() {
        return stopAtLatestEnd.build();
    }
}
