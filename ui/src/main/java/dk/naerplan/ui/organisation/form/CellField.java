package dk.naerplan.ui.organisation.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A field for what one column says of a record.
 *
 * @param <V> what the component takes for a value
 */
public final class CellField<V> {

    private final AbstractField<?, V> field;
    private final Function<Optional<JsonNode>, V> shown;
    private final Function<V, Optional<JsonNode>> said;

    CellField(AbstractField<?, V> field, Function<Optional<JsonNode>, V> shown, Function<V, Optional<JsonNode>> said) {
        this.field = field;
        this.shown = shown;
        this.said = said;
        validation().setManualValidation(true);
    }

    public Component component() {
        return field;
    }

    public void show(Optional<JsonNode> value) {
        field.setValue(shown.apply(value));
    }

    public Optional<JsonNode> read() {
        return said.apply(field.getValue());
    }

    /** Says what is wrong with the value; a blank text for nothing. */
    public void mark(String message) {
        validation().setErrorMessage(message);
        validation().setInvalid(!message.isBlank());
    }

    public boolean isMarked() {
        return validation().isInvalid();
    }

    public void setReadOnly(boolean readOnly) {
        ((HasValue<?, ?>) field).setReadOnly(readOnly);
    }

    private HasValidation validation() {
        return (HasValidation) field;
    }
}
