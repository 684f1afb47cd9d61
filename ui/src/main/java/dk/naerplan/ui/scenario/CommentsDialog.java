package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dk.naerplan.ui.scenario.store.SavedScenario;
import dk.naerplan.ui.scenario.store.ScenarioComment;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;

/** What people have said of a scenario, and what one has to say oneself. */
final class CommentsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SavedScenario scenario;
    private final transient ScenarioRooms rooms;
    private final transient Texts texts;
    private final UnorderedList list = new UnorderedList();

    CommentsDialog(SavedScenario scenario, ScenarioRooms rooms, Texts texts) {
        this.scenario = scenario;
        this.rooms = rooms;
        this.texts = texts;
        addClassName("comments");
        setHeaderTitle(texts.of("study.actionOf", texts.of("shelf.comments"), scenario.name()));
        setWidth("min(40rem, 100%)");
        var own = new TextArea(texts.of("comment.own"));
        own.setHelperText(texts.of("comment.hint"));
        own.setMaxLength(ScenarioComment.LONGEST);
        own.setWidthFull();
        var say = new Button(texts.of("comment.say"), click -> {
            if (!own.getValue().isBlank()) {
                rooms.scenarios().say(scenario.id(), own.getValue());
                own.clear();
                refresh();
            }
        });
        say.addThemeVariants(ButtonVariant.PRIMARY);
        add(list, own);
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()), say);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        rooms.scenarios().comments(scenario.id()).forEach(comment -> list.add(line(comment)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(ScenarioComment comment) {
        var who = new Span(texts.of(
                "comment.by",
                rooms.people().displayName(comment.author()),
                new MomentTexts(texts).moment(comment.at())));
        who.addClassName("study-about");
        var line = new ListItem(who, new Paragraph(comment.text()));
        if (comment.author().equals(CurrentUser.name())) {
            var unsay = new Button(texts.of("comment.unsay"), click -> {
                rooms.scenarios().unsay(scenario.id(), comment.id());
                refresh();
            });
            unsay.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(unsay);
        }
        return line;
    }
}
