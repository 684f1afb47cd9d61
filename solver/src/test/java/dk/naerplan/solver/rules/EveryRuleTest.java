package dk.naerplan.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What belongs to a rule is found by its name: a justification and a test; its texts are in {@link RuleTextsTest}. */
class EveryRuleTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dk.naerplan.solver.rules");

    @ParameterizedTest
    @EnumSource(RosterRule.class)
    void hasAJustificationOfItsName(RosterRule rule) {
        assertThat(justifications()).contains(className(rule) + "Justification");
    }

    @Test
    void hasNoJustificationWithoutARule() {
        Set<String> named = Arrays.stream(RosterRule.values())
                .map(rule -> className(rule) + "Justification")
                .collect(Collectors.toSet());

        assertThat(justifications()).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource(RosterRule.class)
    void hasANestedTestOfItsName(RosterRule rule) {
        assertThat(CLASSES.stream()
                        .filter(tests -> tests.isAnnotatedWith(Nested.class))
                        .map(JavaClass::getSimpleName))
                .contains(className(rule));
    }

    private static Set<String> justifications() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(RuleJustification.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static String className(RosterRule rule) {
        return Character.toUpperCase(rule.id().charAt(0)) + rule.id().substring(1);
    }
}
