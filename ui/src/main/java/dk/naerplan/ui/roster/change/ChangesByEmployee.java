package dk.naerplan.ui.roster.change;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.history.PersonalTexts;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PublishingReview;
import dk.naerplan.ui.store.ShortNotice;
import dk.naerplan.ui.store.personal.EmployeeChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For whom a publication changes what, in words; who hears of it at short notice is marked and comes first. */
final class ChangesByEmployee extends Div {

    private static final long serialVersionUID = 1L;
    private static final int UNFOLDED = 4;

    private final transient Texts texts;
    private final transient PersonalTexts words;
    private final transient MomentTexts moments;
    private final transient Map<String, ShortNotice> late;

    ChangesByEmployee(PublishingReview review, Optional<Long> mailed, Texts texts) {
        this.texts = texts;
        this.words = new PersonalTexts(texts);
        this.moments = new MomentTexts(texts);
        this.late = review.shortNotice().stream()
                .collect(Collectors.toMap(notice -> notice.employee().id(), Function.identity()));
        addClassName("publish-changes");
        List<EmployeeChanges> changes = review.changes();
        if (review.first()) {
            add(new Paragraph(texts.of("publish.first", changes.size())));
        } else if (changes.isEmpty()) {
            add(new Paragraph(texts.of("publish.nobody")));
        } else {
            add(new H3(texts.of("publish.changes", changes.size())));
            warn();
            boolean open = changes.size() <= UNFOLDED;
            changes.stream().filter(this::isLate).forEach(change -> add(person(change, true)));
            changes.stream().filter(change -> !isLate(change)).forEach(change -> add(person(change, open)));
        }
        mailed.filter(count -> !changes.isEmpty())
                .ifPresent(count -> add(new Paragraph(texts.of("publish.mailed", count, changes.size()))));
    }

    private void warn() {
        if (!late.isEmpty()) {
            var warning = new Paragraph(texts.of("publish.shortNotice", late.size()));
            warning.addClassNames("note", "alert");
            add(warning);
        }
    }

    private boolean isLate(EmployeeChanges change) {
        return late.containsKey(change.employee());
    }

    private NativeDetails person(EmployeeChanges change, boolean open) {
        var summary = new Span(
                texts.of("publish.person", change.name(), change.changes().size()));
        Optional.ofNullable(late.get(change.employee()))
                .map(notice -> moments.moment(notice.earliest().toInstant()))
                .ifPresent(moment -> summary.add(late(moment)));
        var details = new NativeDetails();
        details.addClassName("publish-person");
        details.setSummary(summary);
        details.setContent(
                new ChangeList(change.changes().stream().map(words::of).toList(), texts));
        details.setOpen(open);
        return details;
    }

    private Span late(String moment) {
        var badge = new Span(texts.of("publish.late", moment));
        badge.addClassNames("badge", "late");
        return badge;
    }
}
