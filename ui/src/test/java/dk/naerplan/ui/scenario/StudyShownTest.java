package dk.naerplan.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.scenario.batch.StudyProgress;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.scenario.study.Questions;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.testing.EveryState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyShownTest {

    private final ScenarioTexts words = new ScenarioTexts(Texts.in(Languages.DANISH));

    @Test
    void everyWeekOfAScenarioHasANameOfItsOwn() {
        assertThat(shown(StudyKind.WEEKS).names(words))
                .containsEntry("local", "Lokalt")
                .containsEntry("local@2", "Lokalt, 2. uge");
    }

    @Test
    void searchesOfASweepAreOneLineForEachPlacement() {
        assertThat(shown(StudyKind.FRONTIER).lines(words).keySet())
                .hasSize(6)
                .startsWith("Som nu", "Lokalt", "Centralt")
                .endsWith("Bedste placering, dag for dag");
    }

    private static StudyShown shown(StudyKind kind) {
        var study = new Study(
                StudyId.create(),
                kind,
                new Origin(PlanId.create(), 1),
                "anne",
                "",
                false,
                new StudySettings(1, SolverSettings.ofMoves(300), 2),
                new Questions(EveryState.document()).of(kind, List.of("local")),
                StudyState.RUNNING,
                Instant.EPOCH,
                Optional.empty());
        return new StudyShown(study, new StudyProgress(List.of()), Map.of(), Optional.of(EveryState.document()));
    }
}
