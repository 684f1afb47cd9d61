package dk.naerplan.ui.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Says of records that all their members are there, but for those that are {@link Optional}. */
final class CompleteRecords implements ModelConverter {

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java.getRawClass().isRecord()) {
            complete(defined(schema, context), java.getRawClass());
        }
        return schema;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    private static void complete(Schema<?> schema, Class<?> type) {
        List<String> members = Arrays.stream(type.getRecordComponents())
                .filter(member -> member.getType() != Optional.class)
                .map(RecordComponent::getName)
                .filter(name ->
                        schema.getProperties() != null && schema.getProperties().containsKey(name))
                .sorted()
                .toList();
        if (!members.isEmpty()) {
            schema.setRequired(members);
        }
    }
}
