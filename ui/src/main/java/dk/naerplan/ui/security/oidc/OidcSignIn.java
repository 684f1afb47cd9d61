package dk.naerplan.ui.security.oidc;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Signing in and out through the provider, where there is one. Whoever signs out here signs out there. */
@Component
@ConditionalOnWebApplication
public class OidcSignIn {

    private final OidcSettings settings;
    private final OidcUsers users;
    private final ClientRegistrationRepository registrations;

    OidcSignIn(OidcSettings settings, OidcUsers users, ClientRegistrationRepository registrations) {
        this.settings = settings;
        this.users = users;
        this.registrations = registrations;
    }

    /** @param failures tells of failures, also that the provider does not answer */
    public void ifOn(HttpSecurity http, AuthenticationFailureHandler failures) {
        if (settings.isOn()) {
            http.oauth2Login(login -> login.loginPage("/login")
                    .failureHandler(failures)
                    .userInfoEndpoint(info -> info.oidcUserService(users))
                    .addObjectPostProcessor(telling(failures)));
        }
    }

    /** @param page where somebody finds themselves who has signed out */
    public VaadinSecurityConfigurer signingOut(VaadinSecurityConfigurer vaadin, String page) {
        if (!settings.isOn()) {
            return vaadin;
        }
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setDefaultTargetUrl(page);
        handler.setPostLogoutRedirectUri("{baseUrl}" + page);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return vaadin.logoutSuccessHandler(handler);
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> telling(
            AuthenticationFailureHandler failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) ->
                        failures.onAuthenticationFailure(request, response, unreachable(failure)));
                return filter;
            }
        };
    }

    private static OAuth2AuthenticationException unreachable(AuthenticationException failure) {
        return new OAuth2AuthenticationException(
                new OAuth2Error("provider_unreachable", "The provider does not answer.", null), failure);
    }
}
