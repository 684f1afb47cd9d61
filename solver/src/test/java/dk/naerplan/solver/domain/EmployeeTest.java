package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.naerplan.solver.fixture.EmployeeSpec;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EmployeeTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Area syd = week.area("syd");
    private final ResidentGroup youth = week.group("youth", nord, 2);
    private final Competency advice = week.competency("advice");
    private final Grant plan = week.grant("plan", nord);
    private final Office hall = week.centralOffice("hall", 0);

    private Employee amina(UnaryOperator<EmployeeSpec> spec) {
        return week.employee("amina", spec);
    }

    @Test
    void familiarityIsZeroWhereNothingIsKnown() {
        var amina = amina(spec -> spec.knows(youth, 80));
        assertThat(amina.familiarityWith(youth)).isEqualTo(80);
        assertThat(amina.familiarityWith(week.group("families", nord, 1))).isZero();
    }

    @Test
    void familiarityIsFromNothingToFull() {
        assertThat(amina(spec -> spec.knows(youth, 0)).familiarityWith(youth)).isZero();
        assertThat(amina(spec -> spec.knows(youth, 100)).familiarityWith(youth)).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> amina(spec -> spec.knows(youth, 101)));
        assertThatIllegalArgumentException().isThrownBy(() -> amina(spec -> spec.knows(youth, -1)));
    }

    @Test
    void grantsPayInTheirOwnAreas() {
        var amina = amina(spec -> spec.grant(plan));
        assertThat(amina.isFinancedIn(nord)).isTrue();
        assertThat(amina.isFinancedIn(syd)).isFalse();
        assertThat(amina(spec -> spec).isFinancedIn(syd)).isTrue();
    }

    @Test
    void employeesWithTheSameFactsAreEqual() {
        UnaryOperator<EmployeeSpec> spec =
                s -> s.holds(advice, 2).knows(youth, 3).grant(plan).offices(hall);
        assertThat(amina(spec)).isEqualTo(amina(spec)).hasSameHashCodeAs(amina(spec));
    }

    @Test
    void everyFactTellsEmployeesApart() {
        var amina = amina(spec -> spec);
        List<UnaryOperator<EmployeeSpec>> changes = List.of(
                spec -> spec.profession(new Profession("builder", "Bygningstekniker")),
                spec -> spec.role(Role.COORDINATOR),
                spec -> spec.holds(advice, 1),
                spec -> spec.reportingDuty(),
                spec -> spec.time(time -> time.overtime(1)),
                spec -> spec.grant(plan),
                spec -> spec.offices(hall),
                spec -> spec.undesired("Fri 12:00-16:00"),
                spec -> spec.knows(youth, 1));
        changes.forEach(change -> assertThat(amina(change)).isNotEqualTo(amina));
        assertThat(week.employee("bo")).isNotEqualTo(amina);
        assertThat(renamed(amina, "Bo", amina.employer())).isNotEqualTo(amina);
        assertThat(renamed(amina, amina.name(), "Boligforeningen")).isNotEqualTo(amina);
        assertThat(amina).isNotEqualTo("amina").isNotEqualTo(null);
    }

    private static Employee renamed(Employee employee, String name, String employer) {
        return new Employee(
                employee.id(),
                name,
                employer,
                employee.profession(),
                employee.roles(),
                employee.competencies(),
                employee.reportingDuty(),
                employee.time(),
                employee.grants(),
                employee.placing(),
                employee.wishes(),
                employee.familiarity());
    }

    @Test
    void workingTimeAndOfficesCanBeChanged() {
        var amina = amina(spec -> spec);
        var other = amina(spec -> spec.offices(hall).time(time -> time.contract(100)));
        assertThat(amina.withTime(other.time()).withPlacing(other.placing())).isEqualTo(other);
    }
}
