package dk.naerplan.ui.store.outage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells the connection pool which connections are of no use any more. It knows PostgreSQL's failures by itself, but not those of
 * an H2 whose disk was full: that has closed its file, and only new connections open it again.
 */
public final class BrokenConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        Optional<StoreFailure> known = StoreFailure.of(failure);
        boolean broken = known.isPresent() && known.get() != StoreFailure.SLOW;
        return broken ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
