package dk.naerplan.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.theme.Theme;
import dk.naerplan.solver.architecture.AbstractArchitectureTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class UiArchitectureTest extends AbstractArchitectureTest {

    UiArchitectureTest() {
        super("dk.naerplan.ui", "dk.naerplan.solver", "dk.naerplan.datasets");
    }

    @Test
    void nothingForcesAFrontendBundle() {
        for (Class<?> annotation : List.of(NpmPackage.class, JsModule.class, CssImport.class, Theme.class)) {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(annotation)
                    .because("@%s makes the build need Node; see docs/adr/0003-no-frontend-bundle.md"
                            .formatted(annotation.getSimpleName()))
                    .check(moduleClasses());
        }
    }
}
