package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** Leads through the making of a scenario in the order in which the field goes about it. Every step can be passed over. */
public final class ScenarioGuide extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What becomes of what was made. */
    @FunctionalInterface
    public interface Saving {

        /**
         * Saves it.
         *
         * @param against placement policies to compare it with now; empty for no comparison
         * @return false when somebody else has saved another version meanwhile
         */
        boolean save(String name, Scenario scenario, List<String> against);
    }

    private final transient Making making;
    private final transient Saving saving;
    private final transient List<GuideStep> steps;
    private final List<Button> marks = new ArrayList<>();
    private final CompareStep last;
    private final H3 heading = new H3();
    private final Div place = new Div();
    private final ChangeList changes;
    private final Div wrong = new Div();
    private final Button back;
    private final Button next;
    private final Button save;
    private final Button compare;
    private int at;

    public ScenarioGuide(DataSet base, Texts texts, Saving saving) {
        this.saving = saving;
        this.making = new Making(new Draft(base), texts, this::refresh);
        this.changes = new ChangeList(making);
        this.last = new CompareStep(making);
        this.steps = List.of(
                new AreasStep(making),
                new GoalsStep(making),
                new ActivitiesStep(making),
                new PlacementStep(making),
                new MoneyStep(making),
                last);
        addClassName("scenario-guide");
        setHeaderTitle(texts.of("edit.title"));
        setWidth("min(70rem, 100%)");
        setHeight("min(54rem, 100%)");
        heading.getElement().setAttribute("tabindex", "-1");
        wrong.addClassName("issues");
        wrong.getElement().setAttribute("role", "alert");
        add(path(), wrong, heading, place, changes);
        back = new Button(texts.of("edit.back"), click -> go(at - 1));
        next = new Button(texts.of("edit.next"), click -> go(at + 1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        save = new Button(texts.of("edit.save"), click -> save(List.of()));
        compare = new Button(texts.of("edit.compare"), click -> save(last.against()));
        compare.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), back, next, save, compare);
        go(0);
    }

    /** Begins with what another scenario says, as far as it fits the week; what does not is told. */
    public void take(Scenario scenario, String name) {
        making.draft().take(scenario, name).forEach(issue -> wrong.add(new Paragraph(making.sentence(issue))));
        refresh();
    }

    private OrderedList path() {
        var path = new OrderedList();
        path.addClassName("guide-path");
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            var mark = new Button(
                    making.texts().of("edit.numbered", i + 1, steps.get(i).title()), click -> go(step));
            mark.addThemeVariants(ButtonVariant.TERTIARY);
            marks.add(mark);
            path.add(new ListItem(mark));
        }
        return path;
    }

    private void go(int step) {
        at = step;
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).getElement().setAttribute("aria-current", i == at ? "step" : "false");
        }
        heading.setText(steps.get(at).title());
        place.removeAll();
        place.add(steps.get(at));
        refresh();
        boolean isLast = at == steps.size() - 1;
        back.setEnabled(at > 0);
        next.setVisible(!isLast);
        save.setVisible(isLast);
        compare.setVisible(isLast);
        if (isAttached()) {
            heading.getElement().callJsFunction("focus");
        }
    }

    private void refresh() {
        steps.get(at).refresh();
        changes.refresh();
    }

    private void save(List<String> against) {
        wrong.removeAll();
        var issues = making.draft().errors();
        issues.forEach(issue -> wrong.add(new Paragraph(making.sentence(issue))));
        if (!last.isNamed() || !issues.isEmpty()) {
            return;
        }
        if (saving.save(making.draft().name, making.draft().scenario(), against)) {
            close();
        } else {
            wrong.add(new Paragraph(making.texts().of("edit.newer")));
        }
    }
}
