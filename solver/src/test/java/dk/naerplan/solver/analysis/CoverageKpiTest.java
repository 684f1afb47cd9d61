package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

class CoverageKpiTest {

    private final RosterFixture week = new RosterFixture();

    private CoverageKpi coverage() {
        return Kpis.of(week.roster()).coverage();
    }

    @Test
    void nothingDemandedIsCovered() {
        assertThat(coverage().total()).isEqualTo(Ratio.NOTHING);
        assertThat(coverage().byPriority()).hasSize(4).containsEntry(Priority.LOW, Ratio.NOTHING);
        assertThat(coverage().byFocus()).hasSize(4);
    }

    @Test
    void minutesOfStaffedSeatsCountInEveryTable() {
        var nord = week.area("nord");
        var syd = week.area("syd");
        var danish = week.competency("danish");
        var somali = week.competency("somali");
        var amina = week.employee("amina");
        var job = week.session(
                week.activity("job", a -> a.in(nord).focus(FocusArea.EMPLOYMENT).priority(Priority.HIGH)),
                s -> s.lasting(90));
        week.seat(job, s -> s.demands(danish, 1).demands(danish, 2).heldBy(amina));
        week.seat(job, s -> s.demands(danish, 1).demands(somali, 1));
        week.seat(
                week.session(
                        week.activity("walk"),
                        s -> s.at(week.site("square", syd)).lasting(30)),
                amina);
        week.seat(week.session(week.activity("office"), s -> s.lasting(15)));

        CoverageKpi coverage = coverage();

        assertThat(coverage.total()).isEqualTo(new Ratio(120, 225));
        assertThat(coverage.byArea()).containsExactly(entry(nord, new Ratio(90, 180)), entry(syd, new Ratio(30, 30)));
        assertThat(coverage.byFocus())
                .containsExactly(
                        entry(FocusArea.EDUCATION, Ratio.NOTHING),
                        entry(FocusArea.EMPLOYMENT, new Ratio(90, 180)),
                        entry(FocusArea.CRIME_PREVENTION, Ratio.NOTHING),
                        entry(FocusArea.COHESION, Ratio.NOTHING));
        assertThat(coverage.byPriority())
                .containsEntry(Priority.HIGH, new Ratio(90, 180))
                .containsEntry(Priority.NORMAL, new Ratio(30, 45));
        assertThat(coverage.byCompetency())
                .containsExactly(entry(danish, new Ratio(90, 180)), entry(somali, new Ratio(0, 90)));
    }

    @Test
    void anEmptyMandatorySeatUncoversTheSession() {
        var visit = week.session(week.activity("visit"), s -> s.lasting(60));
        week.seat(visit, s -> s.mandatory());
        week.seat(visit, week.employee("amina"));
        assertThat(coverage().total()).isEqualTo(new Ratio(0, 120));
    }

    @Test
    void aSeatCanBeCoveredBeforeTheSessionHasAStart() {
        week.seat(week.session(week.activity("talk"), s -> s.withoutStart()), week.employee("amina"));
        assertThat(coverage().total()).isEqualTo(new Ratio(60, 60));
    }
}
