package dk.naerplan.ui.security.account;

import java.time.Instant;
import java.util.Optional;

/**
 * An account with what is kept beside it.
 *
 * @param subject who the owner is at an OpenID provider
 * @param hasPassword whether a password's hash is kept
 */
public record AccountRecord(
        Account account, Optional<String> subject, boolean hasPassword, Instant created, Instant changed) {}
