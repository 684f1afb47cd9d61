package dk.naerplan.ui.organisation.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.DateSpans;
import dk.naerplan.ui.shell.DateWords;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates, alone and from one to another, picked from a calendar. What is picked and not yet added counts as added. */
final class DatesField extends CustomField<List<DateSpan>> {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient List<DateSpan> spans = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final DatePicker first;
    private final DatePicker last;
    private final Div pick;

    DatesField(String label, Texts texts) {
        super(List.of());
        this.texts = texts;
        var words = new DateWords(texts);
        first = words.picker(texts.of("master.dates.first"));
        last = words.picker(texts.of("master.dates.last"));
        last.setHelperText(texts.of("master.dates.lastHint"));
        var add = new Button(texts.of("master.dates.add"), click -> add());
        pick = new Div(first, last, add);
        pick.addClassName("dates-pick");
        list.addClassName("dates-list");
        setLabel(label);
        addClassName("dates-field");
        add(list, pick);
        refresh();
    }

    @Override
    protected List<DateSpan> generateModelValue() {
        return dates();
    }

    @Override
    protected void setPresentationValue(List<DateSpan> value) {
        spans.clear();
        spans.addAll(value);
        first.clear();
        last.clear();
        refresh();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        pick.setVisible(!readOnly);
        refresh();
    }

    /** What is added and what is picked, in order. */
    List<DateSpan> dates() {
        return DateSpans.joined(Stream.concat(spans.stream(), picked().stream()).toList());
    }

    /** Whichever of the two is the earlier. */
    private Optional<DateSpan> picked() {
        List<LocalDate> dates = Stream.of(first, last)
                .flatMap(picker -> picker.getOptionalValue().stream())
                .sorted()
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(new DateSpan(dates.getFirst(), dates.getLast()));
    }

    private void add() {
        if (picked().isEmpty()) {
            setErrorMessage(texts.of("master.dates.none"));
            setInvalid(true);
            return;
        }
        setInvalid(false);
        change(dates());
        first.focus();
    }

    private void change(List<DateSpan> changed) {
        setPresentationValue(changed);
        updateValue();
    }

    private void refresh() {
        list.removeAll();
        spans.forEach(span -> list.add(item(span)));
        if (spans.isEmpty()) {
            list.add(new ListItem(texts.of("master.dates.empty")));
        }
    }

    private ListItem item(DateSpan span) {
        String name = new WeekTexts(texts).dates(span.from(), span.to());
        var item = new ListItem(new Span(name));
        if (!isReadOnly()) {
            var remove = new Button(texts.of("master.takeAway"), click -> {
                spans.remove(span);
                change(List.copyOf(spans));
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(texts.of("master.dates.remove", name));
            item.add(remove);
        }
        return item;
    }
}
