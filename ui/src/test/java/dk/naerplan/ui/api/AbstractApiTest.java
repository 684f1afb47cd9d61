package dk.naerplan.ui.api;

import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.Accounts;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The application on a port of its own, started once for all tests of the interface, and callers with tokens. */
@SpringBootTest(
        classes = NaerplanApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"springdoc.api-docs.enabled=true", "naerplan.solve.per-owner=3", "naerplan.solve.in-all=1000"})
@Import(DescribedInterface.class)
public abstract class AbstractApiTest {

    private SecurityContextHolderStrategy before;

    @Autowired
    private SecurityContextHolderStrategy own;

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Accounts accounts;

    /** Vaadin gives every application a strategy of its own, and the one that started last has the say in this process. */
    @BeforeEach
    void takeTheSay() {
        before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(own);
    }

    @AfterEach
    void giveTheSayBack() {
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    protected final String server() {
        return "http://localhost:" + port;
    }

    protected final Tokens tokens() {
        return tokens;
    }

    /** Somebody new with the role, and a token for everything they may. */
    protected final Api manager() {
        return as(UserRole.MANAGER, EnumSet.allOf(Scope.class));
    }

    protected final Api as(UserRole role, Set<Scope> scopes) {
        return withToken(tokenOf(account(role), scopes));
    }

    protected final Api withToken(String token) {
        return new Api(server(), token, "en");
    }

    protected final Api nobody() {
        return new Api(server(), "", "en");
    }

    protected final String tokenOf(String owner, Set<Scope> scopes) {
        return tokens.create(owner, "test", scopes, Duration.ofDays(1)).secret().text();
    }

    /** The name of a new account with the role; an employee has the same id among the employees. */
    protected final String account(UserRole role) {
        String name = Names.next(role.name());
        Optional<String> employee = role == UserRole.EMPLOYEE ? Optional.of(name) : Optional.empty();
        accounts.ensure(new Account(name, name, Set.of(role), employee, false, 1));
        return name;
    }
}
