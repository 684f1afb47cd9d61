package dk.naerplan.ui.store;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Week;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Turns rows into records. */
final class PlanRows {

    /** The columns of a revision without its document, of the table called {@code r}. */
    static final String REVISION = """
            r.number, r.kind, r.content, r.parent, r.author, r.created_at, r.reason, \
            r.hard, r.medium, r.soft, r.coverage, r.closeness, r.coordination, r.travel_minutes\
            """;

    private PlanRows() {}

    static RevisionInfo revision(ResultSet row, int line) throws SQLException {
        return new RevisionInfo(
                row.getInt("number"),
                RevisionKind.valueOf(row.getString("kind")),
                row.getInt("content"),
                Optional.ofNullable(row.getObject("parent", Integer.class)),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                figures(row));
    }

    static PlanSummary summary(ResultSet row, int line) throws SQLException {
        return new PlanSummary(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Week.parse(row.getString("week")),
                RosterState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("published", Integer.class)),
                revision(row, line));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                HardMediumSoftLongScore.of(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")),
                row.getDouble("coverage"),
                row.getDouble("closeness"),
                row.getDouble("coordination"),
                row.getLong("travel_minutes"));
    }
}
