package dk.naerplan.ui.roster;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The rosters that one visitor works on, kept as long as the visit lasts. */
@Component
@VaadinSessionScope
class RosterDrafts {

    private final Map<String, RosterDraft> drafts = new ConcurrentHashMap<>();

    Optional<RosterDraft> find(String name) {
        return Optional.ofNullable(drafts.get(name));
    }

    void keep(String name, RosterDraft draft) {
        drafts.put(name, draft);
    }
}
