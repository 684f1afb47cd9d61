package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

class GrantKpiTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Area syd = week.area("syd");
    private final Grant north = week.grant("north", nord);
    private final Grant both = week.grant("both", nord, syd);
    private final Employee onNorth = week.employee("amina", e -> e.grant(north));
    private final Employee onBoth = week.employee("bo", e -> e.grant(both).grant(north));
    private final Employee local = week.employee("carl");

    private void seat(Employee employee, Area area, int minutes) {
        week.seat(week.session(week.activity("in-" + area.id(), a -> a.in(area)), s -> s.lasting(minutes)), employee);
    }

    @Test
    void withoutWorkNothingMustBeCoFinanced() {
        var grants = Kpis.of(week.roster()).grants();
        assertThat(grants).containsExactly(entry(north, new Kpis.GrantUse(0, 0)), entry(both, new Kpis.GrantUse(0, 0)));
        assertThat(grants.get(north).coFinancing().percent()).isEqualTo(100);
    }

    @Test
    void theFirstGrantOfTheEmployeeThatCoversTheAreaPays() {
        seat(onNorth, nord, 30);
        seat(onNorth, syd, 100); // no grant pays this
        seat(onBoth, nord, 45);
        seat(onBoth, syd, 15);
        seat(local, nord, 20);
        seat(local, syd, 5);
        week.seat(week.session(week.activity("nowhere"), s -> s), local);
        assertThat(Kpis.of(week.roster()).grants())
                .containsExactly(entry(north, new Kpis.GrantUse(30, 20)), entry(both, new Kpis.GrantUse(60, 25)));
    }

    @Test
    void aLaterGrantPaysWhereTheFirstDoesNotReach() {
        seat(week.employee("dora", e -> e.grant(north).grant(both)), syd, 10);
        assertThat(Kpis.of(week.roster()).grants())
                .containsExactly(entry(north, new Kpis.GrantUse(0, 0)), entry(both, new Kpis.GrantUse(10, 0)));
    }

    @Test
    void coFinancingIsTheLocalShare() {
        assertThat(new Kpis.GrantUse(75, 25).coFinancing()).isEqualTo(new Ratio(25, 100));
    }
}
