package dk.naerplan.ui.security.oidc;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The provider is asked about itself when somebody first signs in: the application starts without it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
@ConditionalOnWebApplication
class OidcBeans {

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(OidcSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(OidcSettings.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .build();
    }
}
