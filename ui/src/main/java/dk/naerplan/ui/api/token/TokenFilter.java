package dk.naerplan.ui.api.token;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.problem.Problems;
import dk.naerplan.ui.security.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the bearer of a token in. A token that is not in force is refused even where none is needed. */
final class TokenFilter extends OncePerRequestFilter {

    static final String CHALLENGE = "Bearer realm=\"naerplan\"";
    private static final String BEARER = "bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final Problems problems;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    TokenFilter(Tokens tokens, Accounts accounts, Problems problems) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TokenAuthentication> bearer = bearer(header);
        if (bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
            problems.write(new ApiException(ProblemCode.NOT_SIGNED_IN), request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(bearer.get());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        chain.doFilter(request, response);
    }

    private Optional<TokenAuthentication> bearer(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        var secret = new Secret(header.substring(BEARER.length()).strip());
        return tokens.accept(secret)
                .flatMap(token ->
                        accounts.find(token.owner()).map(owner -> new TokenAuthentication(owner, token.scopes())));
    }
}
