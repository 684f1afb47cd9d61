package dk.naerplan.ui.security.oidc;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.ExternalAccounts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Gives whoever a provider vouches for their account, with the roles that the provider says; nobody without a role gets in. */
@Component
@ConditionalOnWebApplication
public class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final int LONGEST_NAME = 200;
    private static final String REFUSED = "not_admitted";

    private final OidcUserService provider = new OidcUserService();
    private final OidcSettings settings;
    private final ExternalAccounts accounts;

    OidcUsers(OidcSettings settings, ExternalAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser voucher = provider.loadUser(request);
        Set<UserRole> roles = settings.roles(claimed(voucher.getClaims(), settings.rolesClaim()));
        String subject = voucher.getIssuer() + "|" + voucher.getSubject();
        if (roles.isEmpty()) {
            accounts.refuse(subject);
            throw refusal("has no role");
        }
        User user = accounts.signIn(subject, account(voucher, roles)).orElseThrow(() -> refusal("has no account"));
        return new OidcSignedIn(user, voucher);
    }

    /** Whether the provider vouched, and we let nobody in. */
    public static boolean refused(OAuth2AuthenticationException failure) {
        return failure.getError().getErrorCode().equals(REFUSED);
    }

    private static OAuth2AuthenticationException refusal(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(REFUSED, "Who is vouched for " + why + ".", null));
    }

    private static Account account(OidcUser voucher, Set<UserRole> roles) {
        String username = Optional.ofNullable(voucher.getPreferredUsername())
                .orElseGet(voucher::getSubject)
                .toLowerCase(Locale.ROOT);
        if (!Account.isUsername(username)) {
            throw refusal("has a name that is no username");
        }
        String shown = Optional.ofNullable(voucher.getFullName())
                .filter(name -> name.length() <= LONGEST_NAME)
                .orElse(username);
        return new Account(username, shown, roles, Optional.empty(), false, 1);
    }

    /** The values of a claim, which may lie within others: {@code realm_access.roles}. */
    static Collection<?> claimed(Map<String, Object> claims, String path) {
        @Nullable Object found = claims;
        for (String step : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found instanceof Collection<?> values ? values : List.of();
    }
}
