package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.PartnerData;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.staff.StaffMember;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Week;
import java.util.List;
import java.util.Map;

/**
 * What was planted, as documents have it.
 *
 * @param activities the demand
 * @param sessions the planted roster: starts and employees of each session
 */
public record Plantation(
        List<ActivityData> activities,
        List<PartnerData> partners,
        Map<String, SessionPlan> sessions,
        List<HistoryWeek> history) {

    /**
     * Plants activities on an organisation.
     *
     * @param organisation the roster of the staff with its placements, without any session
     * @param week that is planned
     */
    public static Plantation of(GeneratorSettings settings, List<StaffMember> staff, Roster organisation, Week week) {
        List<PlantedActivity> planted = Planter.plant(settings, staff, organisation);
        var demand = new DemandWriter(settings);
        planted.forEach(demand::write);
        return new Plantation(
                demand.activities(),
                demand.partners(),
                PlanWriter.plan(demand.activities(), planted),
                HistoryWriter.history(settings, staff, planted, week));
    }
}
