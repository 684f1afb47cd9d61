package dk.naerplan.ui.publishing;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.ui.security.account.Contacts;
import dk.naerplan.ui.security.account.Recipient;
import dk.naerplan.ui.store.PublishingListener;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.personal.EmployeeChanges;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to everybody for whom a publication changes something, when there is a mail server and they have given an address. */
@Component
public class AnnouncementMails implements PublishingListener {

    private final Contacts contacts;
    private final Outbox outbox;
    private final MailSettings settings;

    AnnouncementMails(Contacts contacts, Outbox outbox, MailSettings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Whether there is a mail server. */
    public boolean isOn() {
        return outbox.isOpen();
    }

    /** How many of them would be written to; empty when there is no mail server. */
    public Optional<Long> reached(List<EmployeeChanges> changes) {
        if (!outbox.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(changes.stream()
                .filter(change -> !contacts.recipients(change.employee()).isEmpty())
                .count());
    }

    @Override
    public void announced(Revision announced, Optional<Revision> before) {
        if (!outbox.isOpen()) {
            return;
        }
        var changes = EmployeeChanges.between(
                before.map(revision -> RosterMapper.toRoster(revision.document())),
                RosterMapper.toRoster(announced.document()));
        for (EmployeeChanges change : changes) {
            for (Recipient to : contacts.recipients(change.employee())) {
                outbox.put(outgoing(announced, before.isEmpty(), change, to));
            }
        }
    }

    private Outgoing outgoing(Revision announced, boolean first, EmployeeChanges change, Recipient to) {
        Letter letter = new LetterWriter(to, settings.address())
                .write(to.displayName(), announced.document().week(), change, first);
        return new Outgoing(UUID.randomUUID(), announced.plan(), announced.number(), change.employee(), to, letter);
    }
}
