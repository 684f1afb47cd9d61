package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DescriptionTest extends AbstractApiTest {

    private static final Path KEPT = Path.of("..", "docs", "schema", "openapi.json");
    private static final Path MADE = Path.of("target", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void descriptionSaysWhatTheControllersDo() throws IOException {
        JsonNode made = manager().get("/description-from-controllers").json();
        Files.writeString(MADE, JSON.writeValueAsString(made) + "\n");

        assertThat(JSON.readTree(Files.readString(KEPT)))
                .as("Maybe look at what is another, and copy ui/target/openapi.json to docs/schema/openapi.json.")
                .isEqualTo(made);
    }

    @Test
    void applicationGivesItsDescriptionToEverybody() throws IOException {
        Api.Answer answer = nobody().get("/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
        assertThat(answer.body()).isEqualTo(Files.readString(KEPT));
        assertThat(nobody().get("/schema/dataset-1.schema.json").json().has("$defs"))
                .isTrue();
    }

    @Test
    void everyOperationHasAnIdASummaryAndItsProblems() {
        JsonNode paths = nobody().get("/openapi.json").json().path("paths");

        assertThat(paths).isNotEmpty();
        paths.valueStream().flatMap(JsonNode::valueStream).forEach(operation -> {
            assertThat(operation.path("operationId").asString()).isNotBlank();
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                    .isTrue();
        });
    }
}
