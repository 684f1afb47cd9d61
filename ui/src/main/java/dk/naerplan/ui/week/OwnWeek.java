package dk.naerplan.ui.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.history.PersonalTexts;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.personal.PersonalChange;
import dk.naerplan.ui.store.published.OwnChanges;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The own week of the one who looks: what has changed since it was announced before, and each day. */
final class OwnWeek extends Section {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;
    private static final int WORKING_DAYS = 5;

    OwnWeek(PublishedPlan plan, PublishedView view, Optional<OwnChanges> changes, LocalDate today, Texts texts) {
        addClassName("own-week");
        add(new H2(plan.name()));
        changes.ifPresent(known -> add(news(known, texts)));
        Set<String> changed = changes.map(OwnWeek::changedSessions).orElse(Set.of());
        var days = new Div();
        days.addClassName("own-days");
        IntStream.range(0, DAYS)
                .filter(day -> day < WORKING_DAYS || isUsed(view, day))
                .mapToObj(day -> new OwnDay(day, view, changed, today, texts))
                .forEach(days::add);
        add(days);
    }

    private static Div news(OwnChanges changes, Texts texts) {
        var moments = new MomentTexts(texts);
        var news = new Div();
        news.addClassName("own-news");
        if (changes.before().isEmpty()) {
            news.add(new Paragraph(texts.of("own.announced", moments.moment(changes.announced()))));
        } else if (changes.changes().isEmpty()) {
            news.add(new Paragraph(texts.of("own.unchanged", moments.moment(changes.announced()))));
        } else {
            news.addClassName("changed");
            news.add(new Paragraph(texts.of("own.changed", moments.moment(changes.announced()))));
            news.add(sentences(changes.changes(), texts));
        }
        return news;
    }

    private static UnorderedList sentences(List<PersonalChange> changes, Texts texts) {
        var words = new PersonalTexts(texts);
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(words.of(change))));
        return list;
    }

    /** Sessions that the one who looks has, and that are new or moved. */
    private static Set<String> changedSessions(OwnChanges changes) {
        return changes.changes().stream()
                .map(change -> switch (change) {
                    case PersonalChange.Gained gained -> gained.seat().session();
                    case PersonalChange.Moved moved -> moved.after().session();
                    case PersonalChange.Lost lost -> "";
                    case PersonalChange.Seated seated -> "";
                })
                .collect(Collectors.toSet());
    }

    private static boolean isUsed(PublishedView view, int day) {
        return view.seats().stream()
                        .anyMatch(seat -> view.isOwn(seat.employeeId()) && WeekTime.dayOf(seat.start()) == day)
                || view.placements().stream()
                        .anyMatch(placement -> view.isOwn(placement.employeeId()) && placement.day() == day);
    }
}
