package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds ids that come twice and references that name nothing. */
final class ReferenceCheck {

    private final Names names;
    private final Issues issues;

    ReferenceCheck(Names names, Issues issues) {
        this.names = names;
        this.issues = issues;
    }

    void check(JsonNode document) {
        walk(Shape.ofDocument(), document, Pointer.ROOT, List.of());
    }

    /** The same for a part of a document, or something that belongs to it, with the pointers beginning at a place. */
    void check(Shape.Fields shape, JsonNode part, Pointer at) {
        walk(shape, part, at, List.of());
    }

    private void walk(Shape shape, JsonNode value, Pointer at, List<Kind> refers) {
        switch (shape) {
            case Shape.Fields fields -> fields.fields().forEach(field -> walkField(field, value, at));
            case Shape.Elements elements -> walkElements(elements, value, at, refers);
            case Shape.Entries entries -> walkEntries(entries, value, at, refers);
            case Shape.Text ignored ->
                refers.stream().findFirst().ifPresent(kind -> mustBeKnown(kind, value.asString(), at));
            default -> {}
        }
    }

    private void walkField(FieldShape field, JsonNode object, Pointer at) {
        JsonNode value = object.get(field.name());
        if (value == null) {
            return;
        }
        Pointer place = at.to(field.name());
        field.defines().forEach(kind -> mustBeUnique(kind, value, place));
        walk(field.shape(), value, place, field.refers());
    }

    private void walkElements(Shape.Elements elements, JsonNode value, Pointer at, List<Kind> refers) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            walk(elements.element(), value.get(i), at.to(i), refers);
            if (!refers.isEmpty() && !seen.add(value.get(i).asString())) {
                issues.add(IssueType.REPEATED_REFERENCE, at.to(i), value.get(i).asString());
            }
        }
    }

    private void walkEntries(Shape.Entries entries, JsonNode value, Pointer at, List<Kind> refers) {
        value.properties().forEach(entry -> {
            Pointer place = at.to(entry.getKey());
            refers.stream().findFirst().ifPresent(kind -> mustBeKnown(kind, entry.getKey(), place));
            walk(
                    entries.value(),
                    entry.getValue(),
                    place,
                    refers.isEmpty() ? refers : refers.subList(1, refers.size()));
        });
    }

    private void mustBeKnown(Kind kind, String id, Pointer at) {
        if (kind != Kind.RULE && !id.isEmpty() && !names.knows(kind, id)) {
            issues.add(Issue.of(IssueType.UNKNOWN_REFERENCE, at.text(), id)
                    .withKind(kind)
                    .withSuggestion(Nearest.to(id, names.of(kind))));
        }
    }

    private void mustBeUnique(Kind kind, JsonNode list, Pointer at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).path("id").asString();
            boolean taken = !seen.add(id) || (kind == Kind.VENUE && VenueData.ALWAYS_THERE.contains(id));
            if (taken && !id.isEmpty()) {
                issues.add(Issue.of(IssueType.DUPLICATE_ID, at.to(i).to("id").text(), id)
                        .withKind(kind));
            }
        }
    }
}
