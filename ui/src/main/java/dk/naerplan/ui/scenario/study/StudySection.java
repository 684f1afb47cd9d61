package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The questions that can be asked of a week, each with a sentence and a button. */
public final class StudySection extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<StudyKind> ASKED =
            List.of(StudyKind.FRONTIER, StudyKind.DAYS, StudyKind.STAFF, StudyKind.ABSENCE, StudyKind.WEEKS);

    private final transient List<Button> buttons = new ArrayList<>();

    public StudySection(Texts texts, Consumer<StudyKind> begin) {
        addClassName("study-list");
        var list = new UnorderedList();
        for (StudyKind kind : ASKED) {
            String name = texts.of("studies.name." + kind.name());
            var button = new Button(texts.of("studies.begin"), click -> begin.accept(kind));
            button.setAriaLabel(texts.of("study.actionOf", texts.of("studies.begin"), name));
            button.setId("ask-" + kind.name());
            buttons.add(button);
            var title = new Span(name);
            title.addClassName("study-question-name");
            var about = new Span(texts.of("studies.about." + kind.name()));
            about.addClassName("study-question");
            var row = new Div(title, about, button);
            row.addClassName("study-row");
            list.add(new ListItem(row));
        }
        add(new H2(texts.of("studies.title")), new Paragraph(texts.of("studies.limits")), list);
    }

    public void setReadOnly(boolean readOnly) {
        buttons.forEach(button -> button.setEnabled(!readOnly));
    }
}
