package dk.naerplan.ui.roster.change;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.RevisionInfo;
import dk.naerplan.ui.store.RevisionKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryDialogTest {

    private static final Map<String, String> PEOPLE = Map.of("anne", "Anne M.");

    @Test
    void peopleAreCalledByTheirNamesAndTheApplicationByItsOwn() {
        var dialog = new HistoryDialog(
                List.of(revision(1, "system"), revision(2, "anne"), revision(3, "gone")),
                Texts.in(Languages.DANISH),
                name -> PEOPLE.getOrDefault(name, name),
                number -> List.of(),
                number -> {},
                number -> {},
                true);

        assertThat(dialog.getElement().getTextRecursively())
                .contains(", Nærplan", ", Anne M.", ", gone")
                .doesNotContain("anne", "system");
    }

    private static RevisionInfo revision(int number, String author) {
        return new RevisionInfo(
                number,
                RevisionKind.EDITED,
                number,
                Optional.empty(),
                author,
                Instant.parse("2026-11-20T08:00:00Z"),
                "",
                new Figures(HardMediumSoftLongScore.ZERO, 90, 60, 50, 30));
    }
}
