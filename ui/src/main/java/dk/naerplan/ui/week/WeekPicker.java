package dk.naerplan.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.function.Consumer;

/** Chooses among weeks: from a list, or one on or back. */
final class WeekPicker extends Div {

    private static final long serialVersionUID = 1L;

    /** @param weeks in order of time, with the one that is shown */
    WeekPicker(List<Week> weeks, Week shown, Texts texts, Consumer<Week> chosen) {
        addClassName("week-picker");
        int here = weeks.indexOf(shown);
        var select = new Select<Week>();
        select.setItems(weeks);
        select.setItemLabelGenerator(week -> texts.of("own.week", week.number(), new WeekTexts(texts).dates(week)));
        select.setValue(shown);
        select.setAriaLabel(texts.of("own.chooseWeek"));
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
        add(
                step("earlier", texts.of("own.earlier"), here - 1, weeks, chosen),
                select,
                step("later", texts.of("own.later"), here + 1, weeks, chosen));
    }

    private static Button step(String icon, String name, int to, List<Week> weeks, Consumer<Week> chosen) {
        var button = new Button(new Icon(icon));
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addClassName("week-step");
        button.setEnabled(to >= 0 && to < weeks.size());
        button.addClickListener(click -> chosen.accept(weeks.get(to)));
        return button;
    }
}
