package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.Encounters.Tie;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncountersTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Area syd = week.area("syd");
    private final Area vest = week.area("vest");
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");

    private Encounters encounters() {
        return Encounters.of(week.roster());
    }

    private void worksIn(Employee employee, Area area) {
        week.seat(week.session(week.activity("in-" + area.id(), a -> a.in(area)), s -> s.starts(600)), employee);
    }

    @Test
    void areasAreTiedByThoseWhoWorkInBoth() {
        worksIn(bo, nord);
        worksIn(amina, nord);
        worksIn(amina, syd);
        worksIn(bo, syd);

        assertThat(encounters().workers().get(nord)).containsExactly(amina, bo);
        assertThat(encounters().ties()).containsExactly(new Tie(nord, syd, List.of(amina, bo), 0));
    }

    @Test
    void linkThatNobodyBridgesIsMissing() {
        week.link(vest, nord, 2);
        worksIn(amina, nord);

        assertThat(encounters().ties()).singleElement().satisfies(tie -> {
            assertThat(tie).isEqualTo(new Tie(nord, vest, List.of(), 2));
            assertThat(tie.isMissing()).isTrue();
        });
        assertThat(encounters().workers().get(vest)).isEmpty();
    }

    @Test
    void tieThatNobodyAskedForIsNotMissing() {
        worksIn(amina, nord);
        worksIn(amina, vest);

        assertThat(encounters().ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.isMissing()).isFalse());
    }

    @Test
    void linksAreBridgedWhereTheKeyFigureSaysSo() {
        week.link(nord, syd, 3);
        week.link(syd, vest, 2);
        worksIn(amina, nord);
        worksIn(amina, syd);

        long bridged = encounters().ties().stream()
                .filter(tie -> !tie.isMissing())
                .mapToInt(Tie::wanted)
                .sum();

        assertThat(bridged)
                .isEqualTo(Kpis.of(week.roster()).coordination().links().part());
    }

    @Test
    void groupsSeeAsManyFacesAsTheKeyFigureCounts() {
        var group = week.group("unge", nord, 2);
        var cafe = week.activity("cafe", a -> a.in(nord).group(group));
        week.seat(week.session(cafe, s -> s.starts(600)), bo);
        week.seat(week.session(cafe, s -> s.starts(900)), amina);
        week.seat(week.session(cafe, s -> s.withoutStart()), week.employee("carl"));

        assertThat(encounters().faces().get(group)).containsExactly(amina, bo);
        assertThat(Kpis.of(week.roster()).faces()).containsEntry(group, 2);
    }
}
