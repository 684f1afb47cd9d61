package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The key figures of a roster, as docs/model.md defines them. Every map and list is in the order of the roster's facts.
 *
 * @param closeness share of sensitivity-weighted contact minutes that known faces hold
 * @param faces distinct employees whom each resident group sees
 * @param travelMinutes minutes on the road between offices and sessions
 * @param hours per employee
 * @param grants per grant
 * @param response how fast each area is answered, by area, then day, half-day and competency
 */
public record Kpis(
        CoverageKpi coverage,
        Ratio closeness,
        SequencedMap<ResidentGroup, Integer> faces,
        Presence presence,
        CoordinationKpi coordination,
        long travelMinutes,
        SequencedMap<Employee, Hours> hours,
        SequencedMap<Grant, GrantUse> grants,
        Placements placements,
        List<Readiness> response) {

    public Kpis {
        faces = ordered(faces);
        hours = ordered(hours);
        grants = ordered(grants);
        response = List.copyOf(response);
    }

    /** The key figures alone, without judging the rules. */
    public static Kpis of(Roster roster) {
        var week = new AuditedWeek(roster);
        return KpiReport.of(week, new PresenceSums(week));
    }

    /**
     * How much employees are seen in the areas.
     *
     * @param fulfilment presence up to each target, of all targets
     * @param byArea minutes present of the area's target, which may be exceeded or 0
     */
    public record Presence(Ratio fulfilment, SequencedMap<Area, Ratio> byArea) {

        public Presence {
            byArea = ordered(byArea);
        }
    }

    /** Minutes of work, preparation and ways between sessions included, and of contract less absences. */
    public record Hours(long work, long contract) {}

    /**
     * Where the work in a grant's areas is paid from.
     *
     * @param paid minutes of seats that the grant pays
     * @param local minutes of seats in its areas by employees who are not on grants
     */
    public record GrantUse(long paid, long local) {

        public Ratio coFinancing() {
            return new Ratio(local, paid + local);
        }
    }

    /** Placements of the week, in employee days. */
    public record Placements(int local, int central) {

        public Ratio localShare() {
            return new Ratio(local, local + central);
        }

        public Ratio centralShare() {
            return new Ratio(central, local + central);
        }
    }

    static <K, V> SequencedMap<K, V> ordered(SequencedMap<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
