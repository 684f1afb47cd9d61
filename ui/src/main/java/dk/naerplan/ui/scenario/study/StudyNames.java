package dk.naerplan.ui.scenario.study;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.ui.scenario.edit.ChangeTexts;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.StudyScenario;
import java.util.Comparator;
import java.util.Optional;

/** What people call the scenarios of a study; the names of employees are read from the week and kept nowhere else. */
public record StudyNames(ScenarioTexts words, Optional<DataSet> base) {

    public String of(StudyScenario scenario) {
        if (!scenario.title().isEmpty()) {
            return scenario.title();
        }
        return switch (scenario.variant()) {
            case Questions.START -> words.texts().of("studies.start");
            case Questions.UNCHANGED -> words.texts().of("studies.unchanged");
            default ->
                scenario.document().changes().stream()
                        .flatMap(data -> data.changes().stream())
                        .findFirst()
                        .map(change -> base.map(week -> changed(change, week)).orElse(scenario.variant()))
                        .orElseGet(() -> words.policy(
                                scenario.document().placementPolicy().orElse("as-given")));
        };
    }

    private String changed(Change change, DataSet week) {
        return switch (change) {
            case Change.Leave leave -> label(leave.employee(), week);
            case Change.Hire hire ->
                words.texts().of("studies.hire", model(hire.employee().id(), week));
            default -> new ChangeTexts(words.texts(), week).of(change);
        };
    }

    private static String label(String employee, DataSet week) {
        return week.employees().stream()
                .filter(known -> known.id().equals(employee))
                .map(EmployeeData::label)
                .findFirst()
                .orElse(employee);
    }

    /** The colleague whom the new one is like, after whom the new one's id is made. */
    private static String model(String hired, DataSet week) {
        return week.employees().stream()
                .filter(known -> hired.contains(known.id()))
                .max(Comparator.comparingInt(known -> known.id().length()))
                .map(EmployeeData::label)
                .orElse(hired);
    }
}
