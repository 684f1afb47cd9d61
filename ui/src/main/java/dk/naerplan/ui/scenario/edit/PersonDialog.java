package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.format.NamedData;
import dk.naerplan.datasets.scenario.Change;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks what becomes another with one employee. */
final class PersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private PersonDialog(String title, Making making, Supplier<Optional<Change>> change, Component... fields) {
        setHeaderTitle(title);
        var form = new Div(fields);
        form.addClassName("person-form");
        var wrong = new Div();
        wrong.addClassName("issues");
        wrong.getElement().setAttribute("role", "alert");
        var save = new Button(
                making.texts().of("edit.take"),
                click -> change.get().ifPresent(made -> {
                    var issues = making.add(made);
                    wrong.removeAll();
                    issues.forEach(issue -> wrong.add(new Paragraph(making.sentence(issue))));
                    if (issues.isEmpty()) {
                        close();
                    }
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(wrong, form);
        getFooter().add(new Button(making.texts().of("dialog.cancel"), click -> close()), save);
    }

    static PersonDialog train(EmployeeData employee, Making making) {
        var competency = new Select<NamedData>();
        competency.setLabel(making.texts().of("edit.train.what"));
        competency.setItems(making.week().competencies());
        competency.setItemLabelGenerator(each -> each.name().orElse(each.id()));
        var level = new Select<Integer>();
        level.setLabel(making.texts().of("edit.train.level"));
        level.setItems(1, 2, 3);
        level.setValue(2);
        return new PersonDialog(
                making.texts().of("study.actionOf", making.texts().of("edit.train"), employee.label()),
                making,
                () -> Optional.ofNullable(competency.getValue())
                        .map(chosen -> new Change.Train(employee.id(), chosen.id(), level.getValue())),
                competency,
                level);
    }

    static PersonDialog employer(EmployeeData employee, Making making) {
        var employer = new TextField(making.texts().of("edit.employerName"));
        employer.setValue(employee.employer());
        employer.setMaxLength(200);
        return new PersonDialog(
                making.texts().of("study.actionOf", making.texts().of("edit.employer"), employee.label()),
                making,
                () -> Optional.of(employer.getValue().strip())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Change.Employer(employee.id(), name)),
                employer);
    }

    static PersonDialog funding(EmployeeData employee, Making making) {
        var grants = new CheckboxGroup<GrantData>();
        grants.setLabel(making.texts().of("edit.paidBy"));
        grants.setHelperText(making.texts().of("edit.funding.none"));
        grants.setItems(making.week().grants());
        grants.setItemLabelGenerator(GrantData::label);
        grants.setValue(making.week().grants().stream()
                .filter(grant -> employee.grants().contains(grant.id()))
                .collect(Collectors.toSet()));
        return new PersonDialog(
                making.texts().of("study.actionOf", making.texts().of("edit.funding"), employee.label()),
                making,
                () -> Optional.of(new Change.Funding(
                        employee.id(),
                        grants.getValue().stream().map(GrantData::id).sorted().toList())),
                grants);
    }
}
