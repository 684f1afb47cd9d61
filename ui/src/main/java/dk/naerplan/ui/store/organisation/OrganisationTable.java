package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of organisations and their revisions, and which of them a plan was made from. Revisions are only ever added. */
@Repository
class OrganisationTable {

    private static final String REVISION = "r.number, r.author, r.created_at, r.reason";
    private static final String SUMMARIES = "select o.id, o.name, " + REVISION
            + " from organisation o join organisation_revision r on r.organisation_id = o.id and r.number = o.head";

    private final JdbcClient database;

    OrganisationTable(JdbcClient database) {
        this.database = database;
    }

    List<OrganisationSummary> summaries() {
        return database.sql(SUMMARIES + " order by o.name, o.created_at")
                .query(OrganisationTable::summary)
                .list();
    }

    Optional<OrganisationSummary> summary(OrganisationId organisation) {
        return database.sql(SUMMARIES + " where o.id = :id")
                .param("id", organisation.value())
                .query(OrganisationTable::summary)
                .optional();
    }

    List<OrganisationRevisionInfo> revisions(OrganisationId organisation) {
        return database.sql("select " + REVISION + " from organisation_revision r where r.organisation_id = :id"
                        + " order by r.number")
                .param("id", organisation.value())
                .query(OrganisationTable::revision)
                .list();
    }

    Optional<DataSet> document(OrganisationId organisation, int number) {
        return database.sql("select document from organisation_revision where organisation_id = :id"
                        + " and number = :number and document is not null")
                .param("id", organisation.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(Documents::read);
    }

    void insert(OrganisationId organisation, String name, Instant now) {
        database.sql("insert into organisation (id, name, head, created_at) values (:id, :name, 0, :now)")
                .param("id", organisation.value())
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Appends the revision; false, and nothing, when the newest is not the one before it. */
    boolean append(OrganisationRevision revision) {
        return advance(revision.organisation(), revision.number() - 1) && insert(revision);
    }

    private boolean advance(OrganisationId organisation, int expected) {
        return database.sql("update organisation set head = head + 1 where id = :id and head = :expected")
                        .param("id", organisation.value())
                        .param("expected", expected)
                        .update()
                == 1;
    }

    private boolean insert(OrganisationRevision revision) {
        return database.sql("insert into organisation_revision (organisation_id, number, author, created_at, reason,"
                                + " document) values (?, ?, ?, ?, ?, ?)")
                        .param(revision.organisation().value())
                        .param(revision.number())
                        .param(revision.info().author())
                        .param(revision.info().at().atOffset(ZoneOffset.UTC))
                        .param(revision.info().reason())
                        .param(Documents.readableText(revision.document()))
                        .update()
                == 1;
    }

    Optional<OrganisationLink> link(PlanId plan) {
        return database.sql("select organisation_id, organisation_revision from plan where id = :plan"
                        + " and organisation_id is not null")
                .param("plan", plan.value())
                .query((row, line) -> new OrganisationLink(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getInt("organisation_revision")))
                .optional();
    }

    void link(PlanId plan, OrganisationLink link) {
        database.sql("update plan set organisation_id = :organisation, organisation_revision = :revision"
                        + " where id = :plan")
                .param("organisation", link.organisation().value())
                .param("revision", link.revision())
                .param("plan", plan.value())
                .update();
    }

    private static OrganisationSummary summary(ResultSet row, int line) throws SQLException {
        return new OrganisationSummary(
                new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"), revision(row, line));
    }

    private static OrganisationRevisionInfo revision(ResultSet row, int line) throws SQLException {
        return new OrganisationRevisionInfo(
                row.getInt("number"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
