package dk.naerplan.ui.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is the Friday before week 48 of 2026, whenever the tests run. */
@TestConfiguration(proxyBeanMethods = false)
public class FridayBefore {

    /** Before the application's own, which goes by the same name as what asks for it. */
    @Bean
    @Primary
    Clock clockOfThatFriday() {
        Clock real = Clock.systemUTC();
        return Clock.offset(real, Duration.between(real.instant(), Instant.parse("2026-11-20T08:00:00Z")));
    }
}
