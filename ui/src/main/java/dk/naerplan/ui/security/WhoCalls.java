package dk.naerplan.ui.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Who calls on this thread: the application while it acts for itself, else whoever the page or the request belongs to. */
final class WhoCalls implements SecurityContextHolderStrategy {

    private static final ThreadLocal<@Nullable SecurityContext> ACTING = new ThreadLocal<>();

    private final SecurityContextHolderStrategy pages = new VaadinAwareSecurityContextHolderStrategy();

    /** Lets somebody act on this thread, even on a page of somebody else; returns who acted before. */
    static @Nullable SecurityContext act(@Nullable SecurityContext context) {
        SecurityContext before = ACTING.get();
        if (context == null) {
            ACTING.remove();
        } else {
            ACTING.set(context);
        }
        return before;
    }

    @Override
    public SecurityContext getContext() {
        SecurityContext acting = ACTING.get();
        return acting == null ? pages.getContext() : acting;
    }

    @Override
    public void setContext(SecurityContext context) {
        pages.setContext(context);
    }

    @Override
    public void clearContext() {
        pages.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return pages.createEmptyContext();
    }
}
