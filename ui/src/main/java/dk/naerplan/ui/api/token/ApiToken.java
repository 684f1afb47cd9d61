package dk.naerplan.ui.api.token;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A token without its secret.
 *
 * @param name what the owner calls it
 * @param owner name of the account whose rights it has, as far as the scopes go
 * @param used when it was used last, to the minute
 */
public record ApiToken(
        UUID id,
        String name,
        String owner,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> revoked,
        Optional<Instant> used) {

    boolean isValid(Instant now) {
        return revoked.isEmpty() && now.isBefore(expires);
    }
}
