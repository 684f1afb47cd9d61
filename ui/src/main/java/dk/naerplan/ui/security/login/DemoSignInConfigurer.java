package dk.naerplan.ui.security.login;

import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Puts {@link DemoSignIn} where the log-in form is handled, with the same care for sessions. */
final class DemoSignInConfigurer extends AbstractHttpConfigurer<DemoSignInConfigurer, HttpSecurity> {

    private final DemoSignIn filter;

    DemoSignInConfigurer(DemoSignIn filter) {
        this.filter = filter;
    }

    @Override
    public void configure(HttpSecurity http) {
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        filter.setApplicationEventPublisher(http.getSharedObject(ApplicationContext.class));
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
