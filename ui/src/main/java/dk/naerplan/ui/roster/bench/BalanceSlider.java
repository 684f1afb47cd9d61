package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import dk.naerplan.ui.shell.Texts;
import java.util.function.IntConsumer;

/** Moves the weight between closeness and coordination, and says what that means. */
public final class BalanceSlider extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 5;
    private static final int REST_MILLIS = 700;

    private final IntegerSlider slider = new IntegerSlider(0, 100);
    private final Span value = new Span();
    private final Span effect = new Span();
    private final transient Texts texts;

    /**
     * @param moved gets the new balance, 0 to 100, when the slider has come to rest
     * @param left hears of the Escape key
     */
    public BalanceSlider(Texts texts, IntConsumer moved, Runnable left) {
        this.texts = texts;
        addClassName("balance");
        slider.setStep(STEP);
        slider.setAriaLabel(texts.of("balance.name"));
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(REST_MILLIS);
        slider.addValueChangeListener(change -> {
            describe(change.getValue());
            if (change.isFromClient()) {
                moved.accept(change.getValue());
            }
        });
        getElement().addEventListener("keydown", event -> left.run()).setFilter("event.key === 'Escape'");
        value.addClassName("balance-value");
        effect.addClassName("balance-effect");
        var line = new Div(pole("balance.closeness"), slider, pole("balance.coordination"));
        line.addClassName("balance-line");
        var meaning = new Div(value, effect);
        meaning.addClassName("balance-meaning");
        setTitle(texts.of("balance.name"));
        add(line, meaning);
    }

    /** @param moving hears at once that the slider is on its way */
    public BalanceSlider moving(Runnable moving) {
        slider.getElement()
                .addEventListener("input", event -> moving.run())
                .debounce(REST_MILLIS, DebouncePhase.LEADING);
        return this;
    }

    public void show(int balance) {
        slider.setValue(Math.round((float) balance / STEP) * STEP);
        describe(balance);
    }

    public void focus() {
        slider.focus();
    }

    private Span pole(String key) {
        return new Span(texts.of(key));
    }

    private void describe(int balance) {
        value.setText(String.valueOf(balance));
        effect.setText(texts.of(
                balance < 50 ? "balance.moreCloseness" : balance > 50 ? "balance.moreCoordination" : "balance.equal"));
    }
}
