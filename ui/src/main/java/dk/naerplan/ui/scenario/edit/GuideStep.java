package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One step of making a scenario: why it comes here, what the week has, and what can be another. */
abstract class GuideStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Making making;
    private final String key;

    GuideStep(String key, Making making) {
        this.key = key;
        this.making = making;
        addClassName("guide-step");
        var why = new Paragraph(making.texts().of("edit.why." + key));
        why.addClassName("guide-why");
        add(why);
    }

    Making making() {
        return making;
    }

    String title() {
        return making.texts().of("edit.step." + key);
    }

    String text(String textKey, Object... values) {
        return making.texts().of(textKey, values);
    }

    /** The draft has changed, or the step comes into sight. */
    abstract void refresh();
}
