package dk.naerplan.ui.store.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What both databases can hold in a column, and how it stands in an archive. */
enum ColumnType {
    TEXT("character varying", "character large object", "character", "varchar", "text", "bpchar"),
    WHOLE("integer", "bigint", "smallint", "int2", "int4", "int8", "serial", "bigserial"),
    DECIMAL("double precision", "real", "float8", "float4"),
    TRUTH("boolean", "bool"),
    MOMENT("timestamp with time zone", "timestamptz"),
    DAY("date"),
    ID("uuid"),
    BYTES("binary varying", "binary large object", "bytea");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Set<String> names;

    ColumnType(String... names) {
        this.names = Set.of(names);
    }

    /** @param name what the database calls the type */
    static ColumnType of(String table, String column, String name) {
        for (ColumnType type : values()) {
            if (type.names.contains(name.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new ArchiveException(
                "The column %s.%s has the type %s, which archives do not know.\nMaybe add it to ColumnType."
                        .formatted(table, column, name));
    }

    JsonNode read(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) == null) {
            return JSON.nullNode();
        }
        return switch (this) {
            case TEXT -> JSON.stringNode(row.getString(column));
            case WHOLE -> JSON.numberNode(row.getLong(column));
            case DECIMAL -> JSON.numberNode(row.getDouble(column));
            case TRUTH -> JSON.booleanNode(row.getBoolean(column));
            case MOMENT ->
                JSON.stringNode(row.getObject(column, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString());
            case DAY -> JSON.stringNode(row.getObject(column, LocalDate.class).toString());
            case ID -> JSON.stringNode(row.getObject(column, UUID.class).toString());
            case BYTES -> JSON.stringNode(Base64.getEncoder().encodeToString(row.getBytes(column)));
        };
    }

    /** What a statement's parameter is set to. */
    @Nullable
    Object bind(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return switch (this) {
            case TEXT -> value.asString();
            case WHOLE -> value.asLong();
            case DECIMAL -> value.asDouble();
            case TRUTH -> value.asBoolean();
            case MOMENT -> OffsetDateTime.parse(value.asString());
            case DAY -> LocalDate.parse(value.asString());
            case ID -> UUID.fromString(value.asString());
            case BYTES -> Base64.getDecoder().decode(value.asString());
        };
    }
}
