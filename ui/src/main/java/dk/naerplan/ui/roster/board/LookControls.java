package dk.naerplan.ui.roster.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How the week is looked at: by whom or what, the week or a day, and what is looked for. */
public final class LookControls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Consumer<BoardLook> changed;
    private transient BoardLook look;

    /** @param changed gets the look that somebody has chosen */
    public LookControls(Roster roster, BoardLook look, Texts texts, Consumer<BoardLook> changed) {
        this.texts = texts;
        this.look = look;
        this.changed = changed;
        addClassName("look-controls");
        add(
                axis(),
                day(),
                search(),
                new FilterButton(roster, look.filter(), texts, filter -> change(now -> now.with(filter))));
    }

    public void change(UnaryOperator<BoardLook> choice) {
        look = choice.apply(look);
        changed.accept(look);
    }

    private RadioButtonGroup<Axis> axis() {
        var group = new RadioButtonGroup<Axis>();
        group.setItems(Axis.values());
        group.setItemLabelGenerator(texts::name);
        group.setValue(look.axis());
        group.setAriaLabel(texts.of("look.axis"));
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.addClassName("segments");
        group.addValueChangeListener(change -> change(now -> now.by(change.getValue())));
        return group;
    }

    private Select<Integer> day() {
        var days = new ArrayList<>(List.of(BoardLook.WEEK));
        IntStream.range(0, WeekTime.DAYS_PER_WEEK).forEach(days::add);
        var select = new Select<Integer>();
        select.setItems(days);
        select.setItemLabelGenerator(
                day -> day == BoardLook.WEEK ? texts.of("look.week") : new WeekTexts(texts).day(day));
        select.setValue(look.day());
        select.setAriaLabel(texts.of("look.day"));
        select.addClassName("look-day");
        select.addValueChangeListener(change -> change(now -> now.on(change.getValue())));
        return select;
    }

    private TextField search() {
        var field = new TextField();
        field.setAriaLabel(texts.of("filter.name"));
        field.setPlaceholder(texts.of("look.search"));
        field.setClearButtonVisible(true);
        field.setValue(look.search().text());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("filter");
        field.addValueChangeListener(change -> change(now -> now.searching(change.getValue())));
        return field;
    }
}
