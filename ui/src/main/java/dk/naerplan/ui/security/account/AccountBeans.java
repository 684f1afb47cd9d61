package dk.naerplan.ui.security.account;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are kept: see docs/adr/0030. The hash names its kind, so that a later one can take over account by account. */
@Configuration(proxyBeanMethods = false)
class AccountBeans {

    private static final String KIND = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;

    @Bean
    PasswordEncoder passwordEncoder(@Value("${naerplan.password.iterations}") int iterations) {
        return new DelegatingPasswordEncoder(
                KIND,
                Map.of(
                        KIND,
                        new Pbkdf2PasswordEncoder(
                                "", SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
    }
}
