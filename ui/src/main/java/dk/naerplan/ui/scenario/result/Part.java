package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;

/** What is shown of a comparison at a time. */
enum Part {
    OVERVIEW,
    CHANGES,
    PLACEMENTS,
    WEEK,
    CONTACT,
    MONEY,
    RESPONSE;

    /** Whether it takes two scenarios. */
    boolean isOfSeveral() {
        return this == CHANGES;
    }

    Component drawn(Compared compared, ScenarioTexts words, ResultExports exports) {
        return switch (this) {
            case OVERVIEW -> new Overview(compared, words, exports);
            case CHANGES -> new Changes(compared, words);
            case PLACEMENTS -> new Calendars(compared, words);
            case WEEK -> new WeekPictures(compared, words);
            case CONTACT -> new Contact(compared, words);
            case MONEY -> new WaysAndMoney(compared, words);
            case RESPONSE -> new ResponsePart(compared, words);
        };
    }
}
