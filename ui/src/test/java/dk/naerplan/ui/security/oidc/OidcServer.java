package dk.naerplan.ui.security.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A real OpenID Connect provider with five people: a manager, one without a role, one who is called as one of ours, one whose address is the name
 * of one of ours, and one who is called as the application itself.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class OidcServer {

    static final String SECRET = "client-secret";

    private static final Map<String, List<String>> ROLES = Map.of(
            "mette",
            List.of("naerplan-manager", "other"),
            "niels",
            List.of("other", "manager", "naerplan-", "naerplan-owner"),
            "ida",
            List.of("naerplan-guest"),
            "bo",
            List.of("naerplan-guest"),
            "system",
            List.of("naerplan-manager"));

    /** Starts it on any port; its issuer is then {@link #issuer}. */
    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OidcServer.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "server.servlet.session.cookie.name=PROVIDERSESSION")
                .run("--server.port=0", "--server.servlet.session.cookie.name=PROVIDERSESSION");
    }

    static String issuer(ConfigurableApplicationContext server) {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    /** Lets the application at that address ask for people. */
    static void know(ConfigurableApplicationContext server, String application) {
        server.getBean(InMemoryRegisteredClientRepository.class).save(client("app", application));
    }

    /** The application sets another one for the whole process: so this one asks each time which it is. */
    @Bean
    SecurityContextHolderStrategy whoCalls() {
        return new SecurityContextHolderStrategy() {
            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public void setContext(SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }

            @Override
            public SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
        http.authorizeHttpRequests(asked -> asked.anyRequest().authenticated());
        http.formLogin(Customizer.withDefaults());
        return http.build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(ROLES.keySet().stream()
                .map(name -> User.withUsername(name).password("{noop}secret").build())
                .toList());
    }

    @Bean
    InMemoryRegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(client("placeholder", "http://localhost:1"));
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> context.getClaims()
                .claim("preferred_username", context.getPrincipal().getName())
                .claim("name", "Fra kommunen " + context.getPrincipal().getName())
                .claim("email", context.getPrincipal().getName() + "@vest.dk")
                .claim("roles", ROLES.get(context.getPrincipal().getName()));
    }

    @Bean
    JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws NoSuchAlgorithmException {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        RSAKey key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID("test")
                .build();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    private static RegisteredClient client(String id, String application) {
        return RegisteredClient.withId(id)
                .clientId(id.equals("app") ? "naerplan" : id)
                .clientSecret("{noop}" + (id.equals("app") ? SECRET : id))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .postLogoutRedirectUri(application + "/login")
                .redirectUri(application + "/login/oauth2/code/" + OidcSettings.REGISTRATION)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .build();
    }
}
