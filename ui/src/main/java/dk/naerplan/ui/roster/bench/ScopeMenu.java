package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.function.Consumer;

/** The parts of the week that can be searched by themselves: a day, an area, an employee. */
final class ScopeMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Consumer<SearchScope> chosen;

    ScopeMenu(Texts texts, Consumer<SearchScope> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        addClassName("scope-menu");
    }

    void show(Roster roster) {
        removeAll();
        var bar = new MenuBar();
        MenuItem root = bar.addItem(texts.of("scope.name"));
        root.setAriaLabel(texts.of("scope.label"));
        days(root.getSubMenu().addItem(texts.of("scope.day")));
        MenuItem areas = root.getSubMenu().addItem(texts.of("scope.area"));
        for (Area area : roster.getAreas()) {
            add(areas, area.name(), new SearchScope.OfArea(area.id()));
        }
        MenuItem employees = root.getSubMenu().addItem(texts.of("scope.employee"));
        for (Employee employee : roster.getEmployees()) {
            add(employees, employee.name(), new SearchScope.OfEmployee(employee.id()));
        }
        add(bar);
    }

    private void days(MenuItem days) {
        var week = new WeekTexts(texts);
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            add(days, week.day(day), new SearchScope.OfDay(day));
        }
    }

    private void add(MenuItem parent, String name, SearchScope scope) {
        parent.getSubMenu().addItem(name, click -> chosen.accept(scope));
    }
}
