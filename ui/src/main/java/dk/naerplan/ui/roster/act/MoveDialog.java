package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.naerplan.solver.analysis.SeatMoves.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.ui.insight.SeatTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Where a seat could go, as a list: everybody, and every time of its session, each with its price. What a drag does by pointer. */
final class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MANY = 10;

    private final transient SeatTargets targets;
    private final transient Texts texts;
    private final transient PriceTexts prices;
    private final transient Consumer<Move> chosen;

    MoveDialog(SeatTargets targets, Texts texts, Consumer<Move> chosen) {
        this.targets = targets;
        this.texts = texts;
        this.prices = new PriceTexts(texts);
        this.chosen = chosen;
        Assignment seat = targets.seat();
        addClassName("move-dialog");
        setHeaderTitle(texts.of("move.title", seat.activity().name(), new SeatTexts(texts).when(seat.getSession())));
        var columns = new Div(people(), times(seat));
        columns.addClassName("option-columns");
        add(columns);
        var cancel = new Button(texts.of("dialog.close"), click -> close());
        getFooter().add(cancel);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                targets.close();
            }
        });
    }

    private Div people() {
        List<Option> options = targets.people().stream()
                .map(target ->
                        option(Objects.requireNonNull(target.move().employee()).name(), target))
                .toList();
        var list = new OptionList(texts.of("move.people"), options, texts);
        var part = new Div();
        if (options.size() > MANY) {
            part.add(filter(list));
        }
        part.add(list);
        return part;
    }

    private TextField filter(OptionList list) {
        var field = new TextField();
        field.setPlaceholder(texts.of("filter.hint"));
        field.setAriaLabel(texts.of("move.filter"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> list.filter(change.getValue()));
        return field;
    }

    private Div times(Assignment seat) {
        var week = new WeekTexts(texts);
        List<Option> options = targets.times().stream()
                .map(target -> {
                    int start = Objects.requireNonNull(target.move().start());
                    return option(week.dayAndTime(new Interval(start, start + seat.duration())), target);
                })
                .toList();
        return new Div(
                new OptionList(texts.of("move.times"), options, texts),
                new TimeForm(seat, texts, start -> choose(new Move(seat.getEmployee(), start))));
    }

    private Option option(String name, Target target) {
        return new Option(
                name,
                target.grade(),
                target.move().equals(targets.now()),
                () -> prices.reason(targets.effect(target.move())),
                () -> choose(target.move()));
    }

    private void choose(Move move) {
        chosen.accept(move);
        close();
    }
}
