package dk.naerplan.ui.api;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.ui.api.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How the description is made from the controllers: see docs/adr/0035. */
@TestConfiguration(proxyBeanMethods = false)
public class DescribedInterface {

    private static final String TOKEN = "token";
    private static final String DOCUMENT = "#/components/schemas/DataSet";
    private static final String PROBLEM = "#/components/schemas/Problem";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(DataSet.class, new Schema<>().$ref(DOCUMENT))
                .replaceWithSchema(ReadResult.class, new Schema<>().$ref(DOCUMENT))
                .replaceWithSchema(SseEmitter.class, new Schema<>().types(Set.of("string")));
    }

    @Bean
    CompleteRecords completeRecords() {
        return new CompleteRecords();
    }

    @Bean
    OpenApiCustomizer interfaceOfNaerplan() {
        return description -> {
            describe(description);
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(DescribedInterface::addProblems);
        };
    }

    private static void describe(OpenAPI description) {
        description
                .info(new Info()
                        .title("Nærplan")
                        .version("1")
                        .description("Weekly rosters for community workers: see docs/api.md.")
                        .license(new License().name("Apache 2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
        var components = description.getComponents();
        components.addSecuritySchemes(
                TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        components.addSchemas(
                "DataSet",
                new Schema<>()
                        .types(Set.of("object"))
                        .additionalProperties(true)
                        .description("A data set, version 1, as docs/datasets.md describes it.")
                        .externalDocs(new ExternalDocumentation().url("/api/v1/schema/dataset-1.schema.json")));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }

    private static void addProblems(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Why it can not be done")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }
}
