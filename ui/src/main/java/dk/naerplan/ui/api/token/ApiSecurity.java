package dk.naerplan.ui.api.token;

import dk.naerplan.ui.api.limit.BodyLimit;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.problem.Problems;
import dk.naerplan.ui.security.account.Accounts;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Which requests of programs need which scope. No session and no cookie is ever looked at. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {

    private final Tokens tokens;
    private final Accounts accounts;
    private final Problems problems;

    ApiSecurity(Tokens tokens, Accounts accounts, Problems problems) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.problems = problems;
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http) {
        http.securityMatcher("/api/**").authorizeHttpRequests(ApiSecurity::paths);
        return built(http);
    }

    @Bean
    @Order(11)
    SecurityFilterChain monitoring(HttpSecurity http) {
        http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(
                        asked -> asked.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                                .hasAuthority(Scope.METRICS.authority())
                                .anyRequest()
                                .denyAll());
        return built(http);
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry asked) {
        String read = Scope.READ.authority();
        String plan = Scope.PLAN.authority();
        String solve = Scope.SOLVE.authority();
        asked.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json", "/api/v1/schema/*", "/api/v1/calendars/*")
                .permitAll()
                .requestMatchers("/api/v1/tokens/**")
                .authenticated()
                .requestMatchers("/api/v1/data-sets/**")
                .hasAnyAuthority(read, plan, solve)
                .requestMatchers("/api/v1/jobs/**")
                .hasAuthority(solve)
                .requestMatchers(HttpMethod.POST, "/api/v1/plans/*/jobs")
                .hasAuthority(solve)
                .requestMatchers(HttpMethod.GET, "/api/v1/plans/**")
                .hasAnyAuthority(read, plan)
                .requestMatchers(HttpMethod.GET, "/api/v1/published/**")
                .hasAnyAuthority(read, plan)
                .requestMatchers("/api/v1/plans/**", "/api/v1/feeds/**")
                .hasAuthority(plan)
                .anyRequest()
                .authenticated();
    }

    private SecurityFilterChain built(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .addFilterAfter(new BodyLimit(problems), HeaderWriterFilter.class)
                .addFilterBefore(new TokenFilter(tokens, accounts, problems), AuthorizationFilter.class)
                .exceptionHandling(failing -> failing.authenticationEntryPoint((request, response, failure) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, TokenFilter.CHALLENGE);
                            problems.write(new ApiException(ProblemCode.NOT_SIGNED_IN), request, response);
                        })
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(new ApiException(ProblemCode.NOT_ALLOWED), request, response)));
        return http.build();
    }
}
