package dk.naerplan.ui.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditConflictTest {

    private static final DataSet BASE = Drafts.clean();

    @Test
    void changesOfDifferentSeatsMerge() {
        DataSet mine = Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "hanne", 2, "jens")));
        DataSet theirs = Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "karen", 2, "mads")));

        var conflict = EditConflict.of(BASE, mine, theirs);

        assertThat(conflict.isClean()).isTrue();
        assertThat(conflict.withoutClashes().orThrow())
                .isEqualTo(Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "hanne", 2, "mads"))));
    }

    @Test
    void changesOfTheSameSeatClashAndIChoose() {
        DataSet mine = Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "hanne", 2, "jens")));
        DataSet theirs = Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "lone", 2, "mads")));

        var conflict = EditConflict.of(BASE, mine, theirs);

        assertThat(conflict.clashes())
                .extracting(PartChange::part)
                .containsExactly(new PartId(PartId.SESSIONS, Drafts.VISIT, List.of("seats", "1")));
        assertThat(conflict.withoutClashes().orThrow()).isEqualTo(theirs);
        assertThat(conflict.mineOnTop().orThrow())
                .isEqualTo(Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "hanne", 2, "mads"))));
    }

    @Test
    void sameChangeByBothIsNoClash() {
        DataSet both = Drafts.withoutSeat(BASE);

        var conflict = EditConflict.of(BASE, both, both);

        assertThat(conflict.isClean()).isTrue();
        assertThat(conflict.mine()).isEmpty();
        assertThat(conflict.theirs()).hasSize(1);
        assertThat(conflict.mineOnTop().orThrow()).isEqualTo(both);
    }

    @Test
    void emptiedSeatStaysEmptyBesideTheirChange() {
        DataSet mine = Drafts.withoutSeat(BASE);
        DataSet theirs = BASE.withSettings(BASE.settings().withBalance(20));

        assertThat(EditConflict.of(BASE, mine, theirs).withoutClashes().orThrow())
                .isEqualTo(mine.withSettings(theirs.settings()));
    }

    @Test
    void removedEmployeeClashesWithAChangedContract() {
        DataSet mine = Staff.withHours(Drafts.LEMVIG, "mads", 20);
        DataSet theirs = Staff.without(Drafts.LEMVIG, "mads");

        assertThat(EditConflict.of(Drafts.LEMVIG, mine, theirs).isClean()).isFalse();
    }

    @Test
    void seatForSomebodyWhomTheyRemovedIsReportedInsteadOfSaved() {
        DataSet mine = Drafts.withVisit(BASE, Drafts.visit(Map.of(1, "karen", 2, "mads")));
        DataSet theirs = Staff.without(BASE, "mads");

        var conflict = EditConflict.of(BASE, mine, theirs);

        assertThat(conflict.isClean()).isTrue();
        assertThat(conflict.mineOnTop().isReadable()).isFalse();
        assertThat(conflict.mineOnTop().errors()).isNotEmpty();
    }
}
