package dk.naerplan.ui.api.token;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's tokens. With the scope ADMIN, an administrator sees and ends everybody's. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(
        name = "Tokens",
        description = "The caller's tokens. With the scope ADMIN, an administrator sees and ends everybody's.")
class TokensController {

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param days how long the token lasts, 1 to 366 */
    record NewToken(String name, Set<Scope> scopes, int days) {}

    record TokenView(
            UUID id,
            String name,
            String owner,
            Set<Scope> scopes,
            Instant created,
            Instant expires,
            Optional<Instant> revoked,
            Optional<Instant> used) {

        static TokenView of(ApiToken token) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.owner(),
                    token.scopes(),
                    token.created(),
                    token.expires(),
                    token.revoked(),
                    token.used());
        }
    }

    /** @param secret what goes into the header Authorization, after the word Bearer; it is not shown again */
    record CreatedToken(TokenView token, String secret) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listTokens", summary = "Lists the caller's tokens; with all=true, everybody's")
    List<TokenView> list(@RequestParam(defaultValue = "false") boolean all) {
        Caller caller = Caller.current();
        if (all && !CurrentUser.is(UserRole.ADMINISTRATOR)) {
            throw new ApiException(ProblemCode.NOT_ALLOWED);
        }
        return (all ? tokens.all() : tokens.of(caller.name()))
                .stream().map(TokenView::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createToken",
            summary = "Makes a token for the caller, with scopes that the token of the call has too")
    ResponseEntity<CreatedToken> create(@RequestBody NewToken wanted) {
        Caller caller = Caller.current();
        if (!caller.scopes().containsAll(wanted.scopes())) {
            throw new ApiException(ProblemCode.NOT_ALLOWED);
        }
        Tokens.Created created = created(caller, wanted);
        return ResponseEntity.created(
                        URI.create("/api/v1/tokens/" + created.token().id()))
                .cacheControl(CacheControl.noStore())
                .body(new CreatedToken(
                        TokenView.of(created.token()), created.secret().text()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeToken", summary = "Ends a token at once")
    void revoke(@PathVariable UUID id) {
        Caller caller = Caller.current();
        boolean known = CurrentUser.is(UserRole.ADMINISTRATOR)
                || tokens.of(caller.name()).stream()
                        .anyMatch(token -> token.id().equals(id));
        if (!known || !tokens.revoke(id)) {
            throw new ApiException(ProblemCode.NOT_FOUND);
        }
    }

    private Tokens.Created created(Caller caller, NewToken wanted) {
        try {
            return tokens.create(caller.name(), wanted.name(), wanted.scopes(), Duration.ofDays(wanted.days()));
        } catch (IllegalArgumentException e) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, "name, scopes, days");
        }
    }
}
