package dk.naerplan.ui.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface, and that of the documents. A test holds it to what the controllers do. */
@Hidden
@RestController
class DescriptionController {

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return file("openapi.json");
    }

    @GetMapping(path = "/api/v1/schema/dataset-1.schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource documents() {
        return file("dataset-1.schema.json");
    }

    private static Resource file(String name) {
        return new ClassPathResource("description/" + name, DescriptionController.class);
    }
}
