/**
 * Signing in through an OpenID Connect provider, when the settings name one. What comes in turns what the provider says of somebody into
 * an account of ours.
 */
@NullMarked
package dk.naerplan.ui.security.oidc;

import org.jspecify.annotations.NullMarked;
