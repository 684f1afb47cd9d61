package dk.naerplan.ui.security;

import org.springframework.security.core.AuthenticatedPrincipal;

/** A principal of ours, however it signed in. */
public interface SignedIn extends AuthenticatedPrincipal {

    User user();
}
