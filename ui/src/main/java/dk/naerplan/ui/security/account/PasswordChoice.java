package dk.naerplan.ui.security.account;

import java.util.Set;

/** What became of the wish to have a password. */
public sealed interface PasswordChoice {

    /** It is the account's password now, and all its sessions are over. */
    record Done() implements PasswordChoice {}

    /** The password may not be used. */
    record Refused(Set<PasswordIssue> issues) implements PasswordChoice {

        public Refused {
            issues = Set.copyOf(issues);
        }
    }

    /** The code has been used, is too old or never was; or the present password is not the right one. */
    record NotAllowed() implements PasswordChoice {}
}
