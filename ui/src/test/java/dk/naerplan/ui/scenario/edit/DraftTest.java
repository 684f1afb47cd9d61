package dk.naerplan.ui.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final DataSet BASE = BundledDataSets.load("helhedsplan");

    private final Draft draft = new Draft(BASE);

    @Test
    void changesFollowOneAnotherAndTheWeekFollowsThem() {
        assertThat(draft.add(new Change.Leave("elif"))).isEmpty();

        assertThat(draft.week().employees())
                .filteredOn(employee -> employee.id().equals("elif"))
                .noneMatch(EmployeeData::isHere);
        assertThat(draft.base()).isEqualTo(BASE);
    }

    @Test
    void changeThatDoesNotFitIsToldAndNotTaken() {
        assertThat(draft.add(new Change.Leave("nobody")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.pointer()).isEqualTo("/changes/0/leave/employee"));

        assertThat(draft.changes()).isEmpty();
        assertThat(draft.week()).isEqualTo(BASE);
    }

    @Test
    void whatOthersNeedIsNotTakenAway() {
        EmployeeData elif = BASE.employees().stream()
                .filter(employee -> employee.id().equals("elif"))
                .findFirst()
                .orElseThrow();
        var hired = new Change.Hire(new EmployeeData(
                "ny",
                Optional.of("Ny"),
                elif.employer(),
                elif.profession(),
                elif.roles(),
                elif.competencies(),
                elif.reportingDuty(),
                elif.time(),
                elif.grants(),
                elif.offices(),
                elif.wishes(),
                Map.of()));
        draft.add(hired);
        draft.add(new Change.Train("ny", "opsoegende", 3));

        assertThat(draft.remove(hired)).isNotEmpty();
        assertThat(draft.changes()).hasSize(2);
        assertThat(draft.remove(draft.changes().getLast())).isEmpty();
        assertThat(draft.remove(hired)).isEmpty();
    }

    @Test
    void scenarioSaysWhatWasChosenAndNothingElse() {
        draft.name = "Uden Elif, centralt";
        draft.policy = Optional.of("combined:amina");
        draft.areas = List.of("soeparken");
        draft.balance = Optional.of(40);
        draft.weights = Map.of("travel", 120);
        draft.add(new Change.Leave("elif"));

        Scenario scenario = draft.scenario();

        assertThat(scenario.id()).isEqualTo("uden-elif-centralt");
        assertThat(scenario.applyTo(BASE).document()).isPresent();
        var again = new Draft(BASE);
        assertThat(again.take(scenario, draft.name)).isEmpty();
        assertThat(again.scenario()).isEqualTo(scenario);
    }

    @Test
    void scopeWithoutAPolicyMeansNothing() {
        draft.name = "Intet";
        draft.areas = List.of("soeparken");

        assertThat(draft.scenario().areas()).isEmpty();
        assertThat(PolicyKind.of(draft.policy)).isEqualTo(PolicyKind.SAME);
    }
}
