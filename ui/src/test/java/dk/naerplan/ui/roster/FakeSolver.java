package dk.naerplan.ui.roster;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts searches that a test steers in place of the solver. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeSolver {

    @Bean
    @Primary
    FakeSearch fakeSearch() {
        return new FakeSearch();
    }
}
