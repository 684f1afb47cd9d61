package dk.naerplan.ui.organisation.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A field for what one column says of a record. */
public final class CellField {

    private final AbstractField<?, ?> field;
    private final Consumer<Optional<JsonNode>> shown;
    private final Supplier<Optional<JsonNode>> said;

    CellField(AbstractField<?, ?> field, Consumer<Optional<JsonNode>> shown, Supplier<Optional<JsonNode>> said) {
        this.field = field;
        this.shown = shown;
        this.said = said;
        validation().setManualValidation(true);
    }

    public Component component() {
        return field;
    }

    public void show(Optional<JsonNode> value) {
        shown.accept(value);
    }

    public Optional<JsonNode> read() {
        return said.get();
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
