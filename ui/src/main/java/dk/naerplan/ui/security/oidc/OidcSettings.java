package dk.naerplan.ui.security.oidc;

import dk.naerplan.ui.security.UserRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider of an organisation.
 *
 * @param issuer its address; empty for none
 * @param clientId who Nærplan is at the provider
 * @param clientSecret how Nærplan proves it
 * @param name what the log-in page calls the provider
 * @param rolesClaim the claim that lists somebody's groups or roles; {@code a.b} looks into a nested one
 * @param rolesPrefix what our roles are called there: the prefix, and the role in small letters
 */
@ConfigurationProperties("naerplan.oidc")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("naerplan") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID") String name,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("naerplan-") String rolesPrefix) {

    /** How Spring Security names the provider in addresses. */
    public static final String REGISTRATION = "naerplan";

    /** Where signing in through the provider begins. */
    public static final String START = "oauth2/authorization/" + REGISTRATION;

    public boolean isOn() {
        return !issuer.isBlank();
    }

    /** Our roles among the values of the claim. */
    Set<UserRole> roles(Collection<?> values) {
        Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
        Arrays.stream(UserRole.values())
                .filter(role -> values.contains(rolesPrefix + role.name().toLowerCase(Locale.ROOT)))
                .forEach(roles::add);
        return roles;
    }
}
