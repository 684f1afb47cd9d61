package dk.naerplan.ui.publishing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes letters, in the transaction of whoever writes them: when that fails, they were never written. */
@Component
class Outbox {

    private final OutboxTable table;
    private final Optional<SchedulerClient> post;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(OutboxTable table, Optional<MailPost> post, MailSettings settings, Clock clock) {
        this.table = table;
        this.post = post.map(MailPost::client);
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    boolean isOpen() {
        return post.isPresent();
    }

    void put(Outgoing outgoing) {
        Instant now = clock.instant();
        table.removeOlderThan(now.minus(settings.keep()));
        table.insert(outgoing, now);
        post.orElseThrow()
                .schedule(MailPost.TASK.instance(outgoing.id().toString()).build(), now);
    }
}
