package dk.naerplan.ui.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentChangesTest {

    @Test
    void sameDocumentHasNoChanges() {
        assertThat(DocumentChanges.between(Drafts.clean(), Drafts.clean())).isEmpty();
    }

    @Test
    void changedContractIsOneChangeWithBothValues() {
        DataSet after = Staff.withHours(Drafts.LEMVIG, "karen", 30);

        assertThat(DocumentChanges.between(Drafts.LEMVIG, after))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.part())
                            .isEqualTo(new PartId("employees", "karen", List.of("time", "weeklyHours")));
                    assertThat(change.before().orElseThrow().asDouble()).isEqualTo(37);
                    assertThat(change.after().orElseThrow().asDouble()).isEqualTo(30);
                });
    }

    @Test
    void removedEmployeeIsOneChange() {
        assertThat(DocumentChanges.between(Drafts.LEMVIG, Staff.without(Drafts.LEMVIG, "mads")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.part()).isEqualTo(PartId.whole("employees", "mads"));
                    assertThat(change.isRemoved()).isTrue();
                });
    }

    @Test
    void settingsSeatsAndPlacementsAreParts() {
        DataSet after = Drafts.withBalance(20);

        assertThat(DocumentChanges.between(Drafts.LEMVIG, after))
                .extracting(PartChange::part)
                .containsExactly(
                        new PartId("settings", "", List.of("balance")),
                        new PartId(PartId.SESSIONS, Drafts.VISIT, List.of("start")),
                        new PartId(PartId.SESSIONS, Drafts.VISIT, List.of("seats", "1")),
                        new PartId(PartId.SESSIONS, Drafts.VISIT, List.of("seats", "2")),
                        new PartId(PartId.PLACEMENTS, "karen", List.of("mon")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void changesPutIntoTheEarlierDocumentGiveTheLaterOne(DataSet after) {
        List<PartChange> changes = DocumentChanges.between(Drafts.clean(), after);

        DataSet again = ChangedDocument.of(Drafts.clean(), changes).orThrow();

        assertThat(DocumentChanges.between(again, after)).isEmpty();
    }

    static List<DataSet> documents() {
        return List.of(
                Drafts.LEMVIG,
                Drafts.broken(),
                Drafts.withBalance(3),
                Drafts.withVisit(Drafts.clean(), Drafts.visit(Map.of(2, "mads"))),
                Staff.withHours(Drafts.clean(), "jens", 12.5),
                Staff.without(Drafts.clean(), "hanne"),
                BundledDataSets.load("randers"));
    }
}
