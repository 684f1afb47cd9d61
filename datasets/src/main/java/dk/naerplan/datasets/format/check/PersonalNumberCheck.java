package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.issue.PersonalNumber;
import tools.jackson.databind.JsonNode;

/** Finds what looks like a personal number anywhere in a document, and never repeats it. */
final class PersonalNumberCheck {

    private final Issues issues;

    PersonalNumberCheck(Issues issues) {
        this.issues = issues;
    }

    void check(JsonNode value, Pointer at) {
        if (value.isObject()) {
            value.properties().forEach(entry -> {
                Pointer place = at.to(entry.getKey());
                checkText(entry.getKey(), place);
                check(entry.getValue(), place);
            });
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), at.to(i));
            }
        } else if (value.isString()) {
            checkText(value.asString(), at);
        } else if (value.isIntegralNumber()) {
            checkText(value.toString(), at);
        }
    }

    private void checkText(String text, Pointer at) {
        if (PersonalNumber.isIn(text)) {
            issues.add(IssueType.PERSONAL_NUMBER, at, "");
        }
    }
}
