package dk.naerplan.solver.scenario.study;

import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import dk.naerplan.solver.solving.RosterRepair;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Lets employees be away for the whole week, one at a time and then in pairs, and mends the roster each time. */
public final class AbsenceStudy {

    private static final int BEFORE_THE_WEEK = -1;
    private static final Comparator<Absence> WORST_FIRST = Comparator.comparingLong(Absence::left)
            .thenComparingInt(Absence::changes)
            .reversed();

    private final Roster published;
    private final SolverSettings settings;
    private final Kpis before;
    private volatile boolean stopped;

    /** @param settings limits of each repair */
    public AbsenceStudy(Roster published, SolverSettings settings) {
        this.published = published;
        this.settings = settings;
        this.before = Kpis.of(published);
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
        var alone = new ArrayList<Case>();
        for (Employee employee : published.getEmployees()) {
            if (!stopped) {
                alone.add(new Case(List.of(), published).without(employee.id()));
                listener.accept(alone.getLast().absence());
            }
        }
        alone.sort(Comparator.comparing(Case::absence, WORST_FIRST));
        List<Case> worst = alone.subList(0, Math.min(suspects, alone.size()));
        var pairs = new ArrayList<Absence>();
        for (int first = 0; first < worst.size(); first++) {
            for (int second = first + 1; second < worst.size() && !stopped; second++) {
                Case pair =
                        worst.get(first).without(worst.get(second).employees().getFirst());
                pairs.add(pair.absence());
                listener.accept(pair.absence());
            }
        }
        pairs.sort(WORST_FIRST);
        var all = new ArrayList<>(alone.stream().map(Case::absence).toList());
        all.addAll(pairs);
        return all;
    }

    /** A roster that has been mended after these employees fell away. */
    private final class Case {

        private final List<String> employees;
        private final Roster mended;

        Case(List<String> employees, Roster mended) {
            this.employees = employees;
            this.mended = mended;
        }

        List<String> employees() {
            return employees;
        }

        Case without(String employee) {
            var absence = new EmployeeAbsent(employee, new Interval(0, WeekTime.MINUTES_PER_WEEK));
            var all = new ArrayList<>(employees);
            all.add(employee);
            Roster roster = new RosterRepair(new RosterSolver())
                    .repair(mended, absence, BEFORE_THE_WEEK, settings)
                    .roster();
            return new Case(all, roster);
        }

        Absence absence() {
            Kpis after = Kpis.of(mended);
            var byArea = new LinkedHashMap<Area, Long>();
            after.coverage().byArea().forEach((area, ratio) -> {
                long more = empty(ratio) - empty(before.coverage().byArea().getOrDefault(area, Ratio.NOTHING));
                if (more > 0) {
                    byArea.put(area, more);
                }
            });
            long left =
                    empty(after.coverage().total()) - empty(before.coverage().total());
            int changes = RosterDiff.between(published, mended).differences().size();
            return new Absence(employees, Math.max(0, left), changes, byArea);
        }
    }

    private static long empty(Ratio coverage) {
        return coverage.whole() - coverage.part();
    }
}
