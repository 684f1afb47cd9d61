package dk.naerplan.datasets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dk.naerplan.solver.architecture.AbstractArchitectureTest;
import org.junit.jupiter.api.Test;

class DatasetsArchitectureTest extends AbstractArchitectureTest {

    DatasetsArchitectureTest() {
        super("dk.naerplan.datasets", "dk.naerplan.solver");
    }

    @Test
    void documentsKnowNoServerAndNoOtherJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.vaadin..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..")
                .check(moduleClasses());
    }
}
