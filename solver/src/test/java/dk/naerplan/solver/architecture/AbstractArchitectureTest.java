package dk.naerplan.solver.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules that hold in every module. Each module extends it and says which other modules it may know. */
public abstract class AbstractArchitectureTest {

    private static final int LONGEST_FILE = 300;

    private final String home;
    private final String[] known;
    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** For the module in package {@code home}, which may depend on the modules in packages {@code neighbours}. */
    protected AbstractArchitectureTest(String home, String... neighbours) {
        this.home = home;
        this.known = Stream.concat(Stream.of(home), Stream.of(neighbours))
                .map(name -> name + "..")
                .toArray(String[]::new);
    }

    /** The production classes of the module. */
    protected final JavaClasses moduleClasses() {
        return classes;
    }

    @Test
    void moduleKnowsOnlyItsNeighbours() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dk.naerplan..").and(not(resideInAnyPackage(known))))
                .check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(home + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void noClassIsNamedImpl() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(classes);
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        Set<String> marked = packages(classes.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class)));

        assertThat(marked).containsExactlyInAnyOrderElementsOf(packages(classes.stream()));
    }

    @Test
    void noSourceFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && lines(file) > LONGEST_FILE))
                    .as("Java files of more than %d lines", LONGEST_FILE)
                    .isEmpty();
        }
    }

    private static Set<String> packages(Stream<JavaClass> classes) {
        return classes.map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
