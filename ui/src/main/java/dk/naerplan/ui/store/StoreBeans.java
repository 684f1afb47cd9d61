package dk.naerplan.ui.store;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the store needs from outside. */
@Configuration(proxyBeanMethods = false)
class StoreBeans {

    /** What time it is; tests set another one. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
