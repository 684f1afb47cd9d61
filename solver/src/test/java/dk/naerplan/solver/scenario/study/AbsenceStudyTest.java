package dk.naerplan.solver.scenario.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceStudyTest {

    private static final SolverSettings LIMIT = SolverSettings.ofMoves(5_000);

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");

    @Test
    void whoeverCanBeReplacedIsNotMissed() {
        seat("visit", "Tue 9:00-10:00", amina);

        Absence absence = of("amina", run(0));

        assertThat(absence.isMissed()).isFalse();
        assertThat(absence.changes()).isEqualTo(1);
        assertThat(absence.byArea()).isEmpty();
    }

    @Test
    void whatNobodyElseCanDoStaysEmptyInItsArea() {
        seat("visit", "Tue 9:00-10:00", amina);
        seat("busy", "Tue 9:00-10:30", bo);

        List<Absence> absences = run(0);

        assertThat(absences).extracting(Absence::employees).containsExactly(List.of("bo"), List.of("amina"));
        assertThat(of("amina", absences).left()).isEqualTo(60);
        assertThat(of("bo", absences).left()).isBetween(60L, 90L);
        assertThat(of("amina", absences).byArea()).containsEntry(nord, 60L);
    }

    @Test
    void pairIsMissedWhereNeitherIs() {
        seat("visit", "Tue 9:00-10:00", amina);

        List<Absence> absences = run(2);

        assertThat(absences.getLast().employees()).containsExactlyInAnyOrder("amina", "bo");
        assertThat(absences.getLast().left()).isEqualTo(60);
        assertThat(absences.subList(0, 2)).noneMatch(Absence::isMissed);
    }

    @Test
    void stoppedStudyTellsWhatItHasFound() {
        seat("visit", "Tue 9:00-10:00", amina);
        var study = new AbsenceStudy(week.roster(), LIMIT);
        var told = new ArrayList<Absence>();

        List<Absence> absences = study.run(2, absence -> {
            told.add(absence);
            study.stop();
        });

        assertThat(absences).isEqualTo(told).hasSize(1);
    }

    private List<Absence> run(int suspects) {
        return new AbsenceStudy(week.roster(), LIMIT).run(suspects, absence -> {});
    }

    private static Absence of(String employee, List<Absence> absences) {
        return absences.stream()
                .filter(absence -> absence.employees().equals(List.of(employee)))
                .findFirst()
                .orElseThrow();
    }

    private Assignment seat(String activity, String time, Employee employee) {
        var session = week.session(week.activity(activity, a -> a.in(nord)), s -> s.during(time));
        return week.seat(session, employee);
    }
}
