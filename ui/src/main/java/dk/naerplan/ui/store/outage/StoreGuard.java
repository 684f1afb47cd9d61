package dk.naerplan.ui.store.outage;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database from failures of ours, around the transactions of the services. */
final class StoreGuard implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw StoreFailure.of(e)
                    .<RuntimeException>map(failure -> new StoreUnavailableException(failure, e))
                    .orElse(e);
        }
    }
}
