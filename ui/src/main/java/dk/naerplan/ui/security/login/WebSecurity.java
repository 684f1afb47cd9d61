package dk.naerplan.ui.security.login;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.security.oidc.OidcSignIn;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Which requests need somebody to be signed in: all but the log-in page and what it is drawn with. Another package that answers
 * requests of its own kind brings a chain of its own, with a smaller order.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class WebSecurity {

    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil requests,
            Demo demo,
            Accounts accounts,
            Clock clock,
            OidcSignIn provider,
            @Value("${naerplan.session.longest}") Duration longest) {
        http.setSharedObject(RequestCache.class, wantedPage());
        http.authorizeHttpRequests(
                asked -> asked.requestMatchers("/styles/**", "/scripts/**", "/icons/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::deny));
        http.formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailures()));
        http.exceptionHandling(failing -> failing.accessDeniedHandler(new StaleForms()));
        http.addFilterBefore(new SessionGuard(accounts, clock, longest), AuthorizationFilter.class);
        provider.ifOn(http, new SignInFailures());
        if (demo.isOn()) {
            http.with(new DemoSignInConfigurer(new DemoSignIn(accounts)), filter -> {});
        }
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> provider.signingOut(vaadin.loginView(LoginView.class, "/login"), "/login")
                        // Vaadin would let the log-in form pass without a token.
                        .enableCsrfConfiguration(false)
                        .anyRequest(rest -> rest.authenticated()));
        return http.build();
    }

    /** Remembers what was asked for until somebody has signed in, without "?continue" in the address afterwards. */
    @SuppressWarnings("NullAway") // Spring documents null as "no parameter" and does not annotate it.
    private static RequestCache wantedPage() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
