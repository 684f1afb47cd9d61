package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;

/** What of the week is seen, and how: close lines, and the panel beside the board. */
public final class ViewControls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    public ViewControls(Texts texts) {
        this.texts = texts;
        addClassName("view-controls");
    }

    /** Adds a button that turns something on and off. */
    public ViewControls toggle(String icon, String nameKey, boolean on, Consumer<Boolean> changed) {
        var button = new Button(new Icon(icon));
        String name = texts.of(nameKey);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        press(button, on);
        changed.accept(on);
        button.addClickListener(click -> {
            boolean pressed = !isPressed(button);
            press(button, pressed);
            changed.accept(pressed);
        });
        add(button);
        return this;
    }

    private static boolean isPressed(Button button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
