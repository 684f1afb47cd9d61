package dk.naerplan.ui.security.oidc;

import dk.naerplan.ui.security.SignedIn;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom a provider has vouched for, as our user. */
record OidcSignedIn(User user, OidcUser voucher) implements OidcUser, SignedIn {

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return UserRole.authorities(user.roles());
    }

    @Override
    public Map<String, Object> getAttributes() {
        return voucher.getAttributes();
    }

    @Override
    public Map<String, Object> getClaims() {
        return voucher.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return voucher.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return voucher.getIdToken();
    }
}
