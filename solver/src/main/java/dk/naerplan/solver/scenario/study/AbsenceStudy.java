package dk.naerplan.solver.scenario.study;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import dk.naerplan.solver.solving.RosterRepair;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lets employees be away for the whole week, one at a time and then in pairs, and mends the roster each time. */
public final class AbsenceStudy {

    private static final int BEFORE_THE_WEEK = -1;

    private final Roster published;
    private final SolverSettings settings;
    private final AbsenceMeasure measure;
    private volatile boolean stopped;

    /** @param settings limits of each repair */
    public AbsenceStudy(Roster published, SolverSettings settings) {
        this.published = published;
        this.settings = settings;
        this.measure = new AbsenceMeasure(published, Kpis.of(published));
    }

    /** Begins no further repair. */
    public void stop() {
        stopped = true;
    }

    /**
     * First every employee alone; then the pairs of those who are missed the most. The worst first, alone and in pairs.
     *
     * @param suspects how many of the worst are tried in pairs, 0 or more
     * @param listener hears of every absence
     */
    public List<Absence> run(int suspects, Consumer<Absence> listener) {
        var alone = new LinkedHashMap<String, Case>();
        for (Employee employee : published.getEmployees()) {
            if (!stopped) {
                alone.put(employee.id(), told(new Case(List.of(), published).without(employee.id()), listener));
            }
        }
        List<Absence> singles = alone.values().stream().map(Case::absence).toList();
        var pairs = new ArrayList<Absence>();
        for (WorstPairs.Pair pair : WorstPairs.of(singles, suspects)) {
            if (!stopped) {
                Case worse = Objects.requireNonNull(alone.get(pair.worse()));
                pairs.add(told(worse.without(pair.other()), listener).absence());
            }
        }
        return Stream.of(singles, pairs)
                .flatMap(absences -> absences.stream().sorted(Absence.WORST_FIRST))
                .toList();
    }

    private static Case told(Case found, Consumer<Absence> listener) {
        listener.accept(found.absence());
        return found;
    }

    /** A roster that has been mended after these employees fell away. */
    private final class Case {

        private final Roster mended;
        private final Absence absence;

        Case(List<String> employees, Roster mended) {
            this.mended = mended;
            this.absence = measure.of(employees, mended, Kpis.of(mended));
        }

        Case without(String employee) {
            var away = new EmployeeAbsent(employee, new Interval(0, WeekTime.MINUTES_PER_WEEK));
            var all = new ArrayList<>(absence.employees());
            all.add(employee);
            Roster roster = new RosterRepair(new RosterSolver())
                    .repair(mended, away, BEFORE_THE_WEEK, settings)
                    .roster();
            return new Case(all, roster);
        }

        Absence absence() {
            return absence;
        }
    }
}
