package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and rewrites what stands about people in the tables of plans and organisations: the only code that changes revisions. */
@Repository
class PrivacyTable {

    private final JdbcClient database;

    PrivacyTable(JdbcClient database) {
        this.database = database;
    }

    /** Where a document lies: a plan's or an organisation's revision. */
    record Place(Owner owner, UUID id, int number) {}

    enum Owner {
        PLAN("plan_revision", "plan_id"),
        ORGANISATION("organisation_revision", "organisation_id");

        private final String table;
        private final String key;

        Owner(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    List<PlanId> plans(Optional<OrganisationId> organisation) {
        String wanted = organisation.isPresent() ? "organisation_id = :organisation" : "organisation_id is null";
        return database.sql("select id from plan where " + wanted + " order by week, created_at")
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .query((row, line) -> new PlanId(row.getObject("id", UUID.class)))
                .list();
    }

    /** All revisions that still have a document, the oldest first. */
    List<Place> places(Owner owner, UUID id) {
        return database.sql("select number from %s where %s = :id and document is not null order by number"
                        .formatted(owner.table, owner.key))
                .param("id", id)
                .query((row, line) -> new Place(owner, id, row.getInt("number")))
                .list();
    }

    String document(Place place) {
        return database.sql("select document from %s where %s = :id and number = :number"
                        .formatted(place.owner().table, place.owner().key))
                .param("id", place.id())
                .param("number", place.number())
                .query(String.class)
                .single();
    }

    void rewrite(Place place, String document) {
        database.sql("update %s set document = :document where %s = :id and number = :number"
                        .formatted(place.owner().table, place.owner().key))
                .param("document", document)
                .param("id", place.id())
                .param("number", place.number())
                .update();
    }

    /** Changes authors and reasons of all revisions. */
    void rewriteWords(Owner owner, UUID id, UnaryOperator<String> author, UnaryOperator<String> reason) {
        record Words(int number, String author, String reason) {}
        List<Words> all = database.sql(
                        "select number, author, reason from %s where %s = :id".formatted(owner.table, owner.key))
                .param("id", id)
                .query((row, line) -> new Words(row.getInt("number"), row.getString("author"), row.getString("reason")))
                .list();
        for (Words words : all) {
            var after = new Words(words.number(), author.apply(words.author()), reason.apply(words.reason()));
            if (!after.equals(words)) {
                database.sql("update %s set author = ?, reason = ? where %s = ? and number = ?"
                                .formatted(owner.table, owner.key))
                        .param(after.author())
                        .param(after.reason())
                        .param(id)
                        .param(words.number())
                        .update();
            }
        }
    }

    /** Changes the names of a plan or an organisation. */
    void rewriteName(Owner owner, UUID id, UnaryOperator<String> name) {
        String table = owner == Owner.PLAN ? "plan" : "organisation";
        String before = database.sql("select name from " + table + " where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        database.sql("update " + table + " set name = :name where id = :id")
                .param("name", name.apply(before))
                .param("id", id)
                .update();
    }
}
