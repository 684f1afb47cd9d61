package dk.naerplan.ui.testing;

import dk.naerplan.ui.security.UserRole;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Who the test is signed in as, in a browser as well. Tests that say nothing are a manager; {@code @WithAnonymousUser} is nobody.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = TestUsers.class)
public @interface As {

    UserRole value();
}
