package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

class CoordinationKpiTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Area syd = week.area("syd");
    private final Area vest = week.area("vest");
    private final Employee amina = week.employee("amina", e -> e.role(Role.COORDINATOR));
    private final Employee bo = week.employee("bo");

    private CoordinationKpi coordination() {
        return Kpis.of(week.roster()).coordination();
    }

    private void worksIn(Employee employee, Area area) {
        week.seat(week.session(week.activity("in-" + area.id(), a -> a.in(area)), s -> s.starts(600)), employee);
    }

    @Test
    void bridgedLinksCountByWeight() {
        week.link(nord, syd, 3);
        week.link(syd, vest, 2);
        worksIn(amina, nord);
        worksIn(amina, syd);
        worksIn(bo, vest);
        assertThat(coordination().links()).isEqualTo(new Ratio(3, 5));
    }

    @Test
    void everyAreaOfEveryForumSessionCounts() {
        var forum = week.activity("forum", a -> a.represents(nord, syd, vest));
        week.seat(week.session(forum, s -> s), amina);
        week.seat(week.session(forum, s -> s.withoutStart()), amina);
        worksIn(amina, nord);
        week.placement(amina, "Tue", week.localOffice("syd", syd));
        assertThat(coordination().representations()).isEqualTo(new Ratio(2, 6));
    }

    @Test
    void overviewIsMetUpToEachDaysTarget() {
        week.overview("Mon", 100);
        week.overview("Tue", 500);
        week.overview("Wed", 50);
        var central = week.centralOffice("central", 0);
        week.placement(amina, "Mon", central);
        week.placement(amina, "Tue", central);
        week.placement(bo, "Wed", central);
        assertThat(coordination().overview()).isEqualTo(new Ratio(544, 650));
    }

    @Test
    void areasWithAtLeastTwoEmployeesHaveAStandIn() {
        worksIn(amina, nord);
        worksIn(bo, nord);
        worksIn(amina, syd);
        worksIn(amina, syd);
        worksIn(bo, vest);
        assertThat(coordination().standIns()).isEqualTo(new Ratio(1, 3));
    }

    @Test
    void theIndexIsTheMeanOfWhatCanBeMeasured() {
        var third = new CoordinationKpi(new Ratio(1, 2), Ratio.NOTHING, new Ratio(0, 10), new Ratio(3, 3));
        assertThat(third.index()).isEqualTo(50);
        var all = new CoordinationKpi(new Ratio(1, 3), new Ratio(2, 3), new Ratio(0, 1), new Ratio(1, 1));
        assertThat(all.index()).isCloseTo(50, within(1e-9));
        assertThat(new CoordinationKpi(Ratio.NOTHING, Ratio.NOTHING, Ratio.NOTHING, Ratio.NOTHING).index())
                .isEqualTo(100);
    }
}
