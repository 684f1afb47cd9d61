package dk.naerplan.ui.history;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.change.DocumentChanges;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.change.PartId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The changes from one document to another as sentences. */
public final class ChangeTexts {

    private final Texts texts;
    private final WeekTexts week;
    private final DataSet before;
    private final DataSet after;
    private final Names names;
    private final ValueTexts values;

    public ChangeTexts(Texts texts, DataSet before, DataSet after) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
        this.before = before;
        this.after = after;
        this.names = new Names(before, after);
        this.values = new ValueTexts(texts, names);
    }

    /** All that is another, one sentence each: first the organisation, its demand and its settings, then what is decided. */
    public List<String> all() {
        return DocumentChanges.between(before, after).stream().map(this::of).toList();
    }

    public String of(PartChange change) {
        return switch (change.part().section()) {
            case PartId.SESSIONS -> session(change);
            case PartId.PLACEMENTS -> placement(change);
            default -> fact(change);
        };
    }

    private String session(PartChange change) {
        PartId part = change.part();
        String session = names.of(Kind.SESSION, part.item());
        if (part.path().getFirst().equals("start")) {
            return decided(change, "start", texts.of("change.start", session));
        }
        String when = start(after, part.item())
                .or(() -> start(before, part.item()))
                .map(start -> " (" + moment(start) + ")")
                .orElse("");
        return decided(
                change,
                "employee",
                texts.of("change.seat", session + when, part.path().getLast()));
    }

    private String placement(PartChange change) {
        PartId part = change.part();
        String employee = names.of(Kind.EMPLOYEE, part.item());
        int day =
                Weekday.valueOf(part.path().getFirst().toUpperCase(Locale.ROOT)).index();
        return decided(change, "office", texts.of("change.placement", employee, week.day(day)));
    }

    /** What was decided before and after, or that only the lock is another. */
    private String decided(PartChange change, String field, String subject) {
        String old = decision(change.before(), field);
        String now = decision(change.after(), field);
        if (!old.equals(now)) {
            return texts.of("change.item", subject, texts.of("change.fromTo", old, now));
        }
        boolean locked =
                change.after().map(value -> value.path("pinned").asBoolean()).orElse(false);
        return texts.of("change.item", subject, texts.of(locked ? "change.locked" : "change.unlocked"));
    }

    private String decision(Optional<JsonNode> value, String field) {
        return value.filter(given -> given.has(field))
                .map(given -> given.path(field).asString())
                .map(text -> switch (field) {
                    case "start" -> moment(WeekMoment.parse(text));
                    case "office" -> names.of(Kind.OFFICE, text);
                    default -> names.of(Kind.EMPLOYEE, text);
                })
                .orElse(texts.of("change.nothing"));
    }

    private static Optional<WeekMoment> start(DataSet document, String session) {
        return Optional.ofNullable(document.roster().sessions().get(session)).flatMap(SessionPlan::start);
    }

    private String moment(WeekMoment moment) {
        return week.shortDay(moment.day().index()) + " " + WeekTexts.clock(moment.minuteOfWeek());
    }

    private String fact(PartChange change) {
        String subject = subject(change);
        if (change.part().isWhole() && !change.part().item().isEmpty()) {
            return texts.of("change.item", subject, texts.of(change.isAdded() ? "change.added" : "change.removed"));
        }
        return texts.of("change.item", subject, said(change));
    }

    private String said(PartChange change) {
        PartShape shape = PartShape.of(change.part());
        Optional<String> old = value(change.before(), shape);
        Optional<String> now = value(change.after(), shape);
        if (old.isEmpty() || now.isEmpty()) {
            return texts.of("change.changed", label(shape));
        }
        return change.part().isWhole()
                ? texts.of("change.fromTo", old.get(), now.get())
                : texts.of("change.value", label(shape), old.get(), now.get());
    }

    private Optional<String> value(Optional<JsonNode> value, PartShape shape) {
        return value.isEmpty() ? Optional.of(texts.of("change.nothing")) : values.of(value.get(), shape);
    }

    private String subject(PartChange change) {
        PartId part = change.part();
        String section = texts.of("change.section." + part.section());
        if (part.item().isEmpty()) {
            return section;
        }
        String name = change.after()
                .or(change::before)
                .filter(value -> part.isWhole())
                .map(value -> value.path("name").asString(""))
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> name(part));
        return section + " " + name;
    }

    private String name(PartId part) {
        return part.section().equals("links")
                ? Stream.of(part.item().split("\\+"))
                        .map(area -> names.of(Kind.AREA, area))
                        .collect(Collectors.joining(" – "))
                : names.of(Sections.kind(part.section()), part.item());
    }

    private String label(PartShape shape) {
        return Stream.concat(
                        Stream.of(texts.of("change.field." + Labels.key(shape.fields()))),
                        shape.keys().stream().map(values::key))
                .collect(Collectors.joining(" "));
    }
}
