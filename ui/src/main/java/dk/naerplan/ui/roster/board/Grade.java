package dk.naerplan.ui.roster.board;

import java.util.Locale;

/** How well a seat fits somewhere. Nothing is forbidden: what breaks a rule asks first. */
public enum Grade {
    GOOD,
    POSSIBLE,
    BREAKING;

    /** The name in the style sheet. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
