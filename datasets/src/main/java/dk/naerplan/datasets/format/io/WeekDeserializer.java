package dk.naerplan.datasets.format.io;

import dk.naerplan.solver.domain.Week;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads weeks from their ISO form. */
final class WeekDeserializer extends StdScalarDeserializer<Week> {

    WeekDeserializer() {
        super(Week.class);
    }

    @Override
    public Week deserialize(JsonParser parser, DeserializationContext context) {
        return Week.parse(parser.getString());
    }
}
