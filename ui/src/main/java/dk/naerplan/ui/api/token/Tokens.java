package dk.naerplan.ui.api.token;

import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of all accounts. Whose tokens somebody may see or make is for the caller to decide. */
@Service
@Transactional
public class Tokens {

    /** How long a token may last. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final String KIND = "np";
    private static final Duration EXACT = Duration.ofMinutes(1);

    private final TokenTable table;
    private final AuditLog log;
    private final Clock clock;

    Tokens(TokenTable table, AuditLog log, Clock clock) {
        this.table = table;
        this.log = log;
        this.clock = clock;
    }

    /** A new token, and the only time that its secret is seen. */
    public record Created(ApiToken token, Secret secret) {}

    /**
     * Makes a token.
     *
     * @throws IllegalArgumentException when it has no name or scope, or would last for too long
     */
    public Created create(String owner, String name, Set<Scope> scopes, Duration lasts) {
        if (name.isBlank() || name.length() > 100 || scopes.isEmpty()) {
            throw new IllegalArgumentException("A token needs a name of 1 to 100 characters and a scope.");
        }
        if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A token lasts for up to %d days.".formatted(LONGEST.toDays()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var token = new ApiToken(
                UUID.randomUUID(),
                name.strip(),
                owner,
                EnumSet.copyOf(scopes),
                now,
                now.plus(lasts),
                Optional.empty(),
                Optional.empty());
        Secret secret = Secret.create(KIND);
        table.insert(token, secret.hash());
        log.record(AuditKind.TOKEN_CREATED, "%s %s %s".formatted(owner, token.id(), scopes(token)));
        return new Created(token, secret);
    }

    /** The token with that secret, if it is in force. Remembers that it was used. */
    public Optional<ApiToken> accept(Secret secret) {
        Instant now = clock.instant();
        Optional<ApiToken> token = table.byHash(secret.hash()).filter(found -> found.isValid(now));
        token.filter(found -> isNews(found, now)).ifPresent(found -> table.used(found.id(), now));
        return token;
    }

    @Transactional(readOnly = true)
    public List<ApiToken> of(String owner) {
        return table.ofOwner(owner);
    }

    @Transactional(readOnly = true)
    public List<ApiToken> all() {
        return table.all();
    }

    /** Ends the token at once. False when there is none in force. */
    public boolean revoke(UUID id) {
        Optional<ApiToken> token = table.find(id);
        boolean ended = table.revoke(id, clock.instant());
        if (ended) {
            log.record(
                    AuditKind.TOKEN_REVOKED,
                    "%s %s".formatted(token.orElseThrow().owner(), id));
        }
        return ended;
    }

    private static String scopes(ApiToken token) {
        return token.scopes().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static boolean isNews(ApiToken token, Instant now) {
        return token.used().filter(before -> before.plus(EXACT).isAfter(now)).isEmpty();
    }
}
