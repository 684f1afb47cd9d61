package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.ui.roster.act.Desk;
import dk.naerplan.ui.roster.ask.Asked;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.store.NoticePeriod;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does to the plan what is asked for on the board and beside it.
 *
 * @param shown the roster that is shown
 * @param limit how long to search
 * @param followed gets the seat to look at afterwards
 * @param revealed gets what somebody wants to see
 */
record BenchDesk(
        RosterActions actions,
        Supplier<Roster> shown,
        Supplier<Duration> limit,
        Consumer<String> followed,
        Consumer<Concerns> revealed)
        implements Desk, Asked {

    @Override
    public boolean mayEdit() {
        return actions.mayEdit();
    }

    @Override
    public DataSet document() {
        return actions.document();
    }

    @Override
    public NoticePeriod notice() {
        return actions.notice();
    }

    @Override
    public Roster roster() {
        return shown.get();
    }

    @Override
    public void edit(RosterEdit edit, String seat) {
        followed.accept(seat);
        actions.edit(edit);
    }

    @Override
    public void repair(RecordAbsence absence) {
        actions.repair(absence, limit.get());
    }

    @Override
    public void give(String seat, String employee) {
        actions.edit(GiveSeat.to(employee, seat));
    }

    @Override
    public void step(boolean again, String seat) {
        followed.accept(seat);
        actions.step(again);
    }

    @Override
    public <T> void find(Supplier<T> work, Consumer<T> told) {
        actions.stage().find(work, told);
    }

    @Override
    public void reveal(Concerns concerns) {
        revealed.accept(concerns);
    }
}
