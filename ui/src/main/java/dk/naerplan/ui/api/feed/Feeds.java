package dk.naerplan.ui.api.feed;

import dk.naerplan.ui.api.token.Secret;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Subscriptions to calendars. Who may subscribe to whose is for the caller to decide. */
@Service
@Transactional
public class Feeds {

    private static final String KIND = "cal";
    private static final Duration EXACT = Duration.ofHours(1);

    private final FeedTable table;
    private final Accounts accounts;
    private final AuditLog log;
    private final Clock clock;

    Feeds(FeedTable table, Accounts accounts, AuditLog log, Clock clock) {
        this.table = table;
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new subscription, and the only time that its secret is seen. */
    public record Created(Feed feed, Secret secret) {

        /** Where calendar programs fetch it, below the server's address. */
        public String path() {
            return "/api/v1/calendars/" + secret.text() + ".ics";
        }
    }

    public Created create(String owner, String employee) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var feed = new Feed(UUID.randomUUID(), employee, owner, now, Optional.empty(), Optional.empty());
        Secret secret = Secret.create(KIND);
        table.insert(feed, secret.hash());
        log.record(AuditKind.CALENDAR_CREATED, "%s %s".formatted(owner, feed.id()));
        return new Created(feed, secret);
    }

    @Transactional(readOnly = true)
    public List<Feed> of(String owner) {
        return table.ofOwner(owner);
    }

    /** Ends the subscription at once. False when the owner has none by that id. */
    public boolean revoke(UUID id, String owner) {
        boolean ended = table.revoke(id, owner, clock.instant());
        if (ended) {
            log.record(AuditKind.CALENDAR_REVOKED, "%s %s".formatted(owner, id));
        }
        return ended;
    }

    /** The subscription with that secret, as long as its owner's account is in use. Remembers that it was used. */
    public Optional<Feed> accept(Secret secret) {
        Instant now = clock.instant();
        Optional<Feed> feed = table.byHash(secret.hash())
                .filter(found -> accounts.find(found.owner()).isPresent());
        feed.filter(found -> found.used()
                        .filter(before -> before.plus(EXACT).isAfter(now))
                        .isEmpty())
                .ifPresent(found -> table.used(found.id(), now));
        return feed;
    }
}
