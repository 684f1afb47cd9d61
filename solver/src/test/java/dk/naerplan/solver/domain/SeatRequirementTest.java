package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.fixture.EmployeeSpec;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SeatSpec;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SeatRequirementTest {

    private static final Profession BUILDER = new Profession("builder", "Bygningstekniker");

    private final RosterFixture week = new RosterFixture();
    private final Competency advice = week.competency("advice");
    private final Session session = week.session(week.activity("visits"), spec -> spec);

    private List<UnmetDemand> unmet(UnaryOperator<SeatSpec> demand, UnaryOperator<EmployeeSpec> employee) {
        var seat = week.seat(session, demand).getSeat();
        var amina = week.employee("amina", employee);
        var unmet = seat.unmetBy(amina);
        assertThat(seat.unmetCount(amina)).isEqualTo(unmet.size());
        assertThat(seat.isMetBy(amina)).isEqualTo(unmet.isEmpty());
        return unmet;
    }

    @Test
    void anybodyMeetsAnEmptyDemand() {
        assertThat(unmet(demand -> demand, employee -> employee)).isEmpty();
    }

    @Test
    void competencyIsHeldAtTheLevelOrAbove() {
        var demanded = new CompetencyDemand(advice, 2);
        assertThat(unmet(demand -> demand.demands(advice, 2), employee -> employee.holds(advice, 2)))
                .isEmpty();
        assertThat(unmet(demand -> demand.demands(advice, 2), employee -> employee.holds(advice, 3)))
                .isEmpty();
        assertThat(unmet(demand -> demand.demands(advice, 2), employee -> employee.holds(advice, 1)))
                .containsExactly(new UnmetDemand.CompetencyTooLow(demanded, 1));
        assertThat(unmet(demand -> demand.demands(advice, 2), employee -> employee))
                .containsExactly(new UnmetDemand.CompetencyTooLow(demanded, 0));
    }

    @Test
    void professionIsTheDemandedOne() {
        assertThat(unmet(demand -> demand.profession(RosterFixture.EDUCATOR), employee -> employee))
                .isEmpty();
        assertThat(unmet(demand -> demand.profession(BUILDER), employee -> employee))
                .containsExactly(new UnmetDemand.OtherProfession(BUILDER));
    }

    @Test
    void roleIsOneOfTheEmployees() {
        assertThat(unmet(
                        demand -> demand.role(Role.SUPPORTING),
                        employee -> employee.role(Role.EXECUTING).role(Role.SUPPORTING)))
                .isEmpty();
        assertThat(unmet(demand -> demand.role(Role.SUPPORTING), employee -> employee.role(Role.EXECUTING)))
                .containsExactly(new UnmetDemand.RoleMissing(Role.SUPPORTING));
    }

    @Test
    void reportingDutyMattersOnlyWhereNoneIsWanted() {
        assertThat(unmet(demand -> demand, employee -> employee.reportingDuty()))
                .isEmpty();
        assertThat(unmet(demand -> demand.noReportingDuty(), employee -> employee))
                .isEmpty();
        assertThat(unmet(demand -> demand.noReportingDuty(), employee -> employee.reportingDuty()))
                .containsExactly(new UnmetDemand.HasReportingDuty());
    }

    @Test
    void namedAndExcludedGoById() {
        var amina = week.employee("amina");
        var bo = week.employee("bo");
        assertThat(unmet(demand -> demand.named(bo).named(amina).excluded(bo), employee -> employee))
                .isEmpty();
        assertThat(unmet(demand -> demand.named(bo), employee -> employee)).containsExactly(new UnmetDemand.NotNamed());
        assertThat(unmet(demand -> demand.excluded(amina), employee -> employee))
                .containsExactly(new UnmetDemand.Excluded());
    }

    @Test
    void everyItemCounts() {
        var amina = week.employee("amina");
        var bo = week.employee("bo");
        assertThat(unmet(
                        demand -> demand.demands(advice, 1)
                                .profession(BUILDER)
                                .role(Role.COORDINATOR)
                                .noReportingDuty()
                                .named(bo)
                                .excluded(amina),
                        employee -> employee.reportingDuty()))
                .hasSize(6);
    }
}
