package dk.naerplan.ui.testing;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.Plans;
import java.util.Locale;

/** Makes plans that no other test has touched. */
public record FreshPlans(Plans plans, DataSet states, DataSet sample) {

    /** Address of a plan where everything happens. */
    public String addressOfStates() {
        return addressOf(states);
    }

    /** Address of a plan in which nothing is decided. */
    public String addressOfSample() {
        return addressOf(sample);
    }

    private String addressOf(DataSet document) {
        return "/plan/"
                + SystemUser.call(() -> plans.create(document.title(Locale.of("da")), document, "anne", ""))
                        .plan();
    }
}
