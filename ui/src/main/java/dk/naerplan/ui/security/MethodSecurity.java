package dk.naerplan.ui.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Services check for themselves who calls, in every process, whatever the views have checked. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurity {

    /**
     * The one place that says who calls. Left to itself, each application context of a process makes its own, and those of earlier
     * contexts look into an empty one.
     */
    private static final SecurityContextHolderStrategy WHO_CALLS = new WhoCalls();

    @Bean
    @Primary
    SecurityContextHolderStrategy whoCalls() {
        return WHO_CALLS;
    }

    @Bean
    SmartInitializingSingleton holdWhoCalls() {
        return () -> SecurityContextHolder.setContextHolderStrategy(WHO_CALLS);
    }
}
