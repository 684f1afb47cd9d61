package dk.naerplan.ui.store.privacy;

/**
 * What stands in documents instead of somebody who is forgotten.
 *
 * @param number counted up in each organisation, from 1
 */
public record FormerEmployee(int number) {

    static final String PREFIX = "tidligere-medarbejder-";

    public String id() {
        return PREFIX + number;
    }

    public String name() {
        return "Tidligere medarbejder " + number;
    }
}
