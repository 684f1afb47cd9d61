package dk.naerplan.ui.store.published;

import dk.naerplan.ui.store.personal.PersonalChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became another for the one who asks when a plan was announced last.
 *
 * @param announced when
 * @param before when it was announced before that; empty when it was the first time
 * @param changes in the order of time; empty the first time
 */
public record OwnChanges(Instant announced, Optional<Instant> before, List<PersonalChange> changes) {

    public OwnChanges {
        changes = List.copyOf(changes);
    }
}
