package dk.naerplan.ui.shell;

/** A failure that is nobody's fault on the page and may be over at the next try. */
public interface Outage {

    /** What is wrong; its name has a text. */
    Enum<?> failure();
}
