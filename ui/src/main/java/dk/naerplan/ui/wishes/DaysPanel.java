package dk.naerplan.ui.wishes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.shell.DateWords;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.LocalDate;
import java.util.List;

/** Days on which the one who looks can not work; never why. */
final class DaysPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient OwnWishes wishes;
    private final transient Texts texts;
    private final DatePicker picker;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph told = new Paragraph();

    DaysPanel(OwnWishes wishes, Texts texts) {
        this.wishes = wishes;
        this.texts = texts;
        addClassName("wish-days");
        picker = new DateWords(texts).picker(texts.of("wishes.pick"));
        picker.setId("wish-date");
        var add = new Button(texts.of("wishes.add"), click -> tell());
        add.setId("wish-add");
        told.getElement().setAttribute("role", "status");
        var row = new Div(picker, add);
        row.addClassName("wish-pick");
        list.addClassName("wish-day-list");
        add(new H2(texts.of("wishes.daysTitle")), new Paragraph(texts.of("wishes.daysIntro")), row, told, list);
        refresh();
    }

    private void tell() {
        LocalDate day = picker.getValue();
        if (day == null) {
            told.setText(texts.of("wishes.told.NONE"));
            return;
        }
        told.setText(texts.of("wishes.told." + wishes.addUnavailable(day).name()));
        picker.clear();
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<LocalDate> days = wishes.unavailable();
        days.forEach(day -> list.add(item(day)));
        if (days.isEmpty()) {
            list.add(new ListItem(texts.of("wishes.noDays")));
        }
    }

    private ListItem item(LocalDate day) {
        var words = new WeekTexts(texts);
        Week week = Week.of(day);
        String name = texts.of(
                "wishes.date",
                words.day(day.getDayOfWeek().getValue() - 1),
                words.date(day),
                Integer.toString(day.getYear()),
                week.number());
        var item = new ListItem(new Span(name));
        if (wishes.isPublished(day)) {
            var late = new Span(texts.of("wishes.published"));
            late.addClassNames("badge", "late");
            item.add(late);
        }
        var remove = new Button(texts.of("wishes.remove"), click -> {
            wishes.removeUnavailable(day);
            refresh();
        });
        remove.setAriaLabel(texts.of("wishes.removeDay", name));
        item.add(remove);
        return item;
    }
}
