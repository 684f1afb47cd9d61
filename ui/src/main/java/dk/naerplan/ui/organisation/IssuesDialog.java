package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** Why something could not be saved. */
final class IssuesDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    IssuesDialog(String title, List<Issue> issues, Texts texts) {
        setHeaderTitle(title);
        var list = new Div();
        list.addClassName("issues");
        issues.stream().limit(MOST).forEach(issue -> list.add(line(issue, texts)));
        add(list);
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()));
    }

    static Paragraph line(Issue issue, Texts texts) {
        return new Paragraph(sentence(issue, texts));
    }

    /** What is wrong, and what to do about it. */
    static String sentence(Issue issue, Texts texts) {
        return issue.text(texts.locale()) + " " + issue.advice(texts.locale());
    }
}
