package dk.naerplan.ui.scenario.edit;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.ui.shell.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a change is, with the names that people use. */
public record ChangeTexts(Texts texts, DataSet base) {

    public String of(Change change) {
        return switch (change) {
            case Change.Hire hire ->
                texts.of(
                        "edit.hire.is",
                        hire.employee().label(),
                        hire.employee().time().weeklyHours());
            case Change.Leave leave -> texts.of("edit.leave.is", employee(leave.employee()));
            case Change.Train train ->
                texts.of("edit.train.is", employee(train.employee()), competency(train.competency()), train.level());
            case Change.Employer employer ->
                texts.of("edit.employer.is", employee(employer.employee()), employer.employer());
            case Change.Funding funding ->
                texts.of(
                        funding.grants().isEmpty() ? "edit.funding.free" : "edit.funding.is",
                        employee(funding.employee()),
                        funding.grants().stream().map(this::grant).collect(Collectors.joining(", ")));
            case Change.Demand demand ->
                texts.of(
                        isKnown(demand.activity()) ? "edit.demand.other" : "edit.demand.is",
                        demand.activity().label());
            case Change.Drop drop -> texts.of("edit.drop.is", activity(drop.activity()));
            case Change.GainGrant gain ->
                texts.of("edit.gain.is", gain.grant().label(), gain.employees().size());
            case Change.LoseGrant lose -> texts.of("edit.lose.is", grant(lose.grant()));
        };
    }

    private boolean isKnown(ActivityData activity) {
        return base.activities().stream().anyMatch(known -> known.id().equals(activity.id()));
    }

    private String employee(String id) {
        return base.employees().stream()
                .filter(employee -> employee.id().equals(id))
                .map(EmployeeData::label)
                .findFirst()
                .orElse(id);
    }

    private String activity(String id) {
        return base.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(ActivityData::label)
                .findFirst()
                .orElse(id);
    }

    private String grant(String id) {
        return base.grants().stream()
                .filter(grant -> grant.id().equals(id))
                .map(GrantData::label)
                .findFirst()
                .orElse(id);
    }

    private String competency(String id) {
        Locale locale = texts.locale();
        return base.competencies().stream()
                .filter(competency -> competency.id().equals(id))
                .map(competency -> competency.name().orElse(id))
                .findFirst()
                .orElse(id)
                .toLowerCase(locale);
    }
}
