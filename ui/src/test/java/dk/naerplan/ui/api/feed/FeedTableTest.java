package dk.naerplan.ui.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class FeedTableTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @OnEachDatabase
    void subscriptionIsFoundByItsHashUntilItIsRevokedByItsOwner(TestDatabase database) {
        JdbcClient client = JdbcClient.create(database.fresh());
        client.sql("insert into account (username, display_name, disabled, session_version, created_at, changed_at)"
                        + " values ('anne', 'Anne', false, 1, current_timestamp, current_timestamp)")
                .update();
        var table = new FeedTable(client);
        var feed = new Feed(UUID.randomUUID(), "karen", "anne", NOON, Optional.empty(), Optional.empty());

        table.insert(feed, "hash");
        assertThat(table.byHash("hash")).contains(feed);
        assertThat(table.byHash("other")).isEmpty();
        table.used(feed.id(), NOON.plusSeconds(1));
        assertThat(table.ofOwner("anne").getFirst().used()).contains(NOON.plusSeconds(1));

        assertThat(table.revoke(feed.id(), "bo", NOON)).isFalse();
        assertThat(table.revoke(feed.id(), "anne", NOON)).isTrue();
        assertThat(table.byHash("hash")).isEmpty();
    }
}
