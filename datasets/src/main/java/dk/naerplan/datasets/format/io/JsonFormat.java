package dk.naerplan.datasets.format.io;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.shape.EnumText;
import dk.naerplan.solver.domain.Week;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** How documents are turned into records and back. */
final class JsonFormat {

    private JsonFormat() {}

    /** Maps between {@link DataSet} and trees that spell everything out. */
    static JsonMapper records() {
        return JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Week.class, ToStringSerializer.instance)
                        .addDeserializer(Week.class, new WeekDeserializer()))
                .enumNamingStrategy(new CamelCase())
                .build();
    }

    /** Reads trees from streams that may be hostile. */
    static JsonMapper trees(ReadLimits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxDocumentLength(limits.bytes())
                .maxTokenCount(limits.tokens())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static final class CamelCase implements EnumNamingStrategy {

        @Override
        public String convertEnumToExternalName(MapperConfig<?> config, AnnotatedClass type, String constant) {
            return EnumText.of(constant);
        }
    }
}
