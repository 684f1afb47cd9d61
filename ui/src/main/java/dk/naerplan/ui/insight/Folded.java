package dk.naerplan.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is only made when somebody unfolds it. */
public final class Folded extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Supplier<Component> content;
    private boolean unfolded;

    public Folded(Component summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        addToggleListener(toggle -> turn(toggle.isOpened()));
    }

    /** Puts something else into it, to be made when it is unfolded, or now if it is. */
    public void refill(Supplier<Component> changed) {
        content = changed;
        turn(unfolded);
    }

    /** @param told hears when somebody unfolds or folds it */
    Folded unfolded(boolean now, Consumer<Boolean> told) {
        setOpen(now);
        turn(now);
        addToggleListener(toggle -> told.accept(toggle.isOpened()));
        return this;
    }

    private void turn(boolean open) {
        unfolded = open;
        if (open && content != null) {
            setContent(content.get());
            content = null;
        }
    }
}
