package dk.naerplan.ui.roster.propose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.ui.shell.Texts;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All that a proposal would change, by employee or by day, to be taken or left one by one or a group at a time. */
final class ChangeChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;
    private final transient Texts texts;
    private final transient AnalysisTexts words;
    private final transient Consumer<RosterDiff> chosen;
    private final transient Set<Difference> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Div groups = new Div();

    /** @param chosen gets the part that is taken, whenever it becomes another */
    ChangeChoice(Proposal proposal, Texts texts, Consumer<RosterDiff> chosen) {
        this.proposal = proposal;
        this.texts = texts;
        this.words = AnalysisTexts.in(texts.locale());
        this.chosen = chosen;
        addClassName("change-choice");
        var kinds = new RadioButtonGroup<ChangeGroup.Kind>();
        kinds.setAriaLabel(texts.of("proposal.groupBy"));
        kinds.setItems(ChangeGroup.Kind.values());
        kinds.setItemLabelGenerator(kind -> texts.of("proposal.by." + kind.name()));
        kinds.setValue(ChangeGroup.Kind.EMPLOYEE);
        kinds.addValueChangeListener(change -> show(change.getValue()));
        groups.addClassName("change-groups");
        add(kinds, groups);
        show(ChangeGroup.Kind.EMPLOYEE);
    }

    private void show(ChangeGroup.Kind kind) {
        groups.removeAll();
        ChangeGroup.of(proposal, kind, texts).forEach(group -> groups.add(group(group)));
    }

    private Div group(ChangeGroup group) {
        int size = group.differences().size();
        var all = new Checkbox(texts.of("proposal.group", group.name(), size));
        var items = new UnorderedList();
        show(all, group);
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(group.differences(), change.getValue());
                show(all, group);
                items.getChildren().toList().forEach(items::remove);
                fill(items, group, all);
            }
        });
        var open = new Button(texts.of("proposal.open"));
        open.setAriaLabel(texts.of("proposal.openGroup", group.name()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.getElement().setAttribute("aria-expanded", "false");
        items.setVisible(false);
        open.addClickListener(click -> {
            items.setVisible(!items.isVisible());
            open.getElement().setAttribute("aria-expanded", String.valueOf(items.isVisible()));
        });
        fill(items, group, all);
        var head = new Div(all, open);
        head.addClassName("change-group-head");
        return new Div(head, items);
    }

    private void fill(UnorderedList items, ChangeGroup group, Checkbox all) {
        group.differences().forEach(difference -> {
            var box = new Checkbox(words.sentence(difference), !left.contains(difference));
            box.addClassName("change");
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    take(List.of(difference), change.getValue());
                    show(all, group);
                }
            });
            items.add(new ListItem(box));
        });
    }

    private void show(Checkbox all, ChangeGroup group) {
        long taken = group.differences().stream()
                .filter(difference -> !left.contains(difference))
                .count();
        all.setValue(taken == group.differences().size());
        all.setIndeterminate(taken > 0 && taken < group.differences().size());
    }

    private void take(List<Difference> differences, boolean taken) {
        differences.forEach(difference -> {
            if (taken) {
                left.remove(difference);
            } else {
                left.add(difference);
            }
        });
        chosen.accept(proposal.diff().only(difference -> !left.contains(difference)));
    }
}
