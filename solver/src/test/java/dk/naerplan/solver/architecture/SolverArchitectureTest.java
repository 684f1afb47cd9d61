package dk.naerplan.solver.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.junit.jupiter.api.Test;

class SolverArchitectureTest extends AbstractArchitectureTest {

    private static final String HOME = "dk.naerplan.solver";

    SolverArchitectureTest() {
        super(HOME);
    }

    @Test
    void solverNeedsOnlyTimefoldAndALog() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(HOME + "..", "java..", "ai.timefold..", "org.slf4j..", "org.jspecify..")
                .check(moduleClasses());
    }

    @Test
    void domainKnowsNoOtherPackageOfOurs() {
        classes()
                .that()
                .resideInAPackage(HOME + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(HOME + ".domain..", "java..", "ai.timefold..", "org.jspecify..")
                .check(moduleClasses());
    }
}
