package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;

/** What can be done with the plan as a whole: back, forth, its history, and announcing it. */
public final class PlanControls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    public PlanControls(Texts texts) {
        this.texts = texts;
        addClassName("plan-controls");
    }

    /** Adds a button that is only a sign; its name is said and shown on a hint. */
    public PlanControls sign(String icon, String nameKey, Runnable action) {
        var button = new Button(new Icon(icon), click -> action.run());
        String name = texts.of(nameKey);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("plan-" + icon);
        add(button);
        return this;
    }

    public PlanControls button(String icon, String nameKey, Runnable action) {
        var button = new Button(texts.of(nameKey), new Icon(icon), click -> action.run());
        button.addClassName("plan-" + icon);
        add(button);
        return this;
    }

    /** Adds a button whose words say how many there are. */
    public PlanControls counted(String icon, String nameKey, int count, Runnable action) {
        var button = new Button(texts.of(nameKey, count), new Icon(icon), click -> action.run());
        button.addClassName("plan-" + icon);
        add(button);
        return this;
    }
}
