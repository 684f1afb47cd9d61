package dk.naerplan.ui.testing;

import dk.naerplan.ui.security.UserRole;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Signs in as a manager each test in Spring's context that does not say who it is. */
public final class SignedInByDefault extends AbstractTestExecutionListener {

    /** After the annotations of Spring Security have been heeded. */
    @Override
    public int getOrder() {
        return 10_500;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            TestSecurityContextHolder.setContext(TestUsers.context(UserRole.MANAGER));
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        TestSecurityContextHolder.clearContext();
    }
}
