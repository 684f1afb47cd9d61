package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/** The comparisons of a plan, the newest first: to open, rename, share and delete. */
final class StudyList extends Section {

    private static final long serialVersionUID = 1L;

    /** What the page does for the list. */
    interface Actions {

        void open(StudyId study);

        void rename(Study study);

        void share(Study study);

        void delete(Study study);
    }

    private final transient Texts texts;
    private final transient Studies studies;
    private final transient UnaryOperator<String> people;
    private final transient Actions actions;
    private final UnorderedList list = new UnorderedList();

    StudyList(Texts texts, Studies studies, UnaryOperator<String> people, Actions actions) {
        this.texts = texts;
        this.studies = studies;
        this.people = people;
        this.actions = actions;
        addClassName("study-list");
        add(new H2(texts.of("study.list")), list);
    }

    void show(List<Study> known) {
        setVisible(!known.isEmpty());
        list.removeAll();
        known.forEach(study -> list.add(new ListItem(row(study))));
    }

    private Component row(Study study) {
        var open = new Button(study.name(), click -> actions.open(study.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("study-open");
        var row = new Div(open, about(study));
        row.addClassName("study-row");
        if (studies.mayChange(study)) {
            row.add(
                    action("study.rename", study, () -> actions.rename(study)),
                    action(study.shared() ? "study.unshare" : "study.share", study, () -> actions.share(study)));
        }
        if (studies.mayDelete(study)) {
            row.add(action("study.delete", study, () -> actions.delete(study)));
        }
        return row;
    }

    private Span about(Study study) {
        var about = new Span(texts.of(
                "study.about",
                people.apply(study.owner()),
                new MomentTexts(texts).moment(study.began()),
                texts.of("study.state." + study.state()),
                texts.of(study.shared() ? "study.shared" : "study.private")));
        about.addClassName("study-about");
        return about;
    }

    private Button action(String key, Study study, Runnable does) {
        var button = new Button(texts.of(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(texts.of("study.actionOf", texts.of(key), study.name()));
        return button;
    }
}
