package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

class KpisTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", a -> a.presence(400).away(10));
    private final Area syd = week.area("syd", a -> a.presence(100));
    private final Area vest = week.area("vest");
    private final ResidentGroup youth = week.group("youth", nord, 2);
    private final ResidentGroup parents = week.group("parents", nord, 1);
    private final Employee amina = week.employee("amina", e -> e.knows(youth, 80));
    private final Employee bo = week.employee("bo");

    private Kpis kpis() {
        return Kpis.of(week.roster());
    }

    private void seat(Employee employee, ResidentGroup group, String during) {
        week.seat(week.session(week.activity(group.id(), a -> a.group(group)), s -> s.during(during)), employee);
    }

    @Test
    void anEmptyWeekIsAllThatItShouldBe() {
        Kpis empty = Kpis.of(new RosterFixture().roster());
        assertThat(empty.closeness().percent()).isEqualTo(100);
        assertThat(empty.presence().fulfilment().percent()).isEqualTo(100);
        assertThat(empty.coordination().index()).isEqualTo(100);
        assertThat(empty.travelMinutes()).isZero();
        assertThat(empty.faces()).isEmpty();
        assertThat(empty.hours()).isEmpty();
        assertThat(empty.response()).isEmpty();
    }

    @Test
    void theAuditCarriesTheSameFigures() {
        seat(amina, youth, "Mon 9:00-10:00");
        assertThat(RosterAuditor.audit(week.roster()).kpis()).isEqualTo(kpis());
    }

    @Test
    void closenessIsFamiliarityWeightedBySensitivityAndTime() {
        seat(amina, youth, "Mon 9:00-10:00"); // 2 * 60 * 80
        seat(bo, parents, "Mon 9:00-9:30"); // 1 * 30 * 0
        week.seat(week.session(week.activity("alone", a -> a.sensitivity(3)), s -> s), bo);
        assertThat(kpis().closeness()).isEqualTo(new Ratio(9_600, 15_000));
        assertThat(kpis().closeness().percent()).isEqualTo(64);
    }

    @Test
    void facesAreTheDistinctEmployeesOfEachGroup() {
        seat(bo, youth, "Mon 9:00-10:00");
        seat(amina, youth, "Mon 9:00-10:00");
        seat(amina, youth, "Tue 9:00-10:00");
        assertThat(kpis().faces()).containsExactly(entry(youth, 2), entry(parents, 0));
    }

    @Test
    void presenceIsFulfilledUpToEachTarget() {
        week.placement(amina, "Mon", week.localOffice("nord", nord));
        week.placement(bo, "Mon", week.localOffice("vest", vest));
        week.seat(
                week.session(week.activity("walk"), s -> s.lasting(40).at(week.site("square", syd))),
                week.employee("carl"));
        assertThat(kpis().presence().fulfilment()).isEqualTo(new Ratio(440, 500));
        assertThat(kpis().presence().byArea())
                .containsExactly(
                        entry(nord, new Ratio(444, 400)),
                        entry(syd, new Ratio(40, 100)),
                        entry(vest, new Ratio(444, 0)));
    }

    @Test
    void travelIsTheSumOfAllRoutes() {
        Venue club = week.site("club", nord);
        week.placement(amina, "Mon", week.centralOffice("central", 0));
        week.seat(
                week.session(
                        week.activity("one"), s -> s.during("Mon 9:00-10:00").at(club)),
                amina);
        week.seat(
                week.session(
                        week.activity("two"), s -> s.during("Tue 9:00-10:00").at(club)),
                bo);
        week.seat(
                week.session(
                        week.activity("three"), s -> s.during("Tue 11:00-12:00").at(week.site("square", syd))),
                bo);
        assertThat(kpis().travelMinutes()).isEqualTo(30);
    }

    @Test
    void hoursAreWorkAgainstContractLessAbsence() {
        Employee carl =
                week.employee("carl", e -> e.time(t -> t.contract(444, 444).absent("Tue 0:00-10:00")));
        week.seat(
                week.session(
                        week.activity("one"), s -> s.during("Mon 9:00-10:00").preparation(20)),
                carl);
        week.seat(week.session(week.activity("two"), s -> s.during("Wed 9:00-10:00")), carl);
        assertThat(kpis().hours())
                .containsExactly(
                        entry(amina, new Kpis.Hours(0, 2220)),
                        entry(bo, new Kpis.Hours(0, 2220)),
                        entry(carl, new Kpis.Hours(140, 768)));
    }

    @Test
    void placementsAreLocalOrCentral() {
        week.placement(amina, "Mon", week.localOffice("nord", nord));
        week.placement(amina, "Tue", week.localOffice("syd", syd));
        week.placement(bo, "Mon", week.centralOffice("central", 0));
        week.placement(week.employee("carl", e -> e.offices(week.localOffice("vest", vest))), "Mon", null);
        assertThat(kpis().placements()).isEqualTo(new Kpis.Placements(2, 1));
        assertThat(kpis().placements().localShare()).isEqualTo(new Ratio(2, 3));
        assertThat(kpis().placements().centralShare()).isEqualTo(new Ratio(1, 3));
    }
}
