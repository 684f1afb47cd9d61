package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Obstacle.NeverAvailable;
import dk.naerplan.solver.analysis.Obstacle.NotFinanced;
import dk.naerplan.solver.analysis.Obstacle.Unqualified;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.UnmetDemand;

/** Obstacles as the end of a sentence that begins with an employee. */
final class ObstacleWords {

    private ObstacleWords() {}

    static String of(Obstacle obstacle, Wording wording) {
        return switch (obstacle) {
            case Unqualified unqualified -> of(unqualified.demand(), wording);
            case NotFinanced notFinanced ->
                wording.say("obstacle.notFinanced", notFinanced.area().name());
            case NeverAvailable ignored -> wording.say("obstacle.neverAvailable");
        };
    }

    private static String of(UnmetDemand demand, Wording wording) {
        return switch (demand) {
            case UnmetDemand.CompetencyTooLow low -> competency(low.demand(), low.level(), wording);
            case UnmetDemand.OtherProfession other ->
                wording.say("obstacle.profession", other.demanded().name());
            case UnmetDemand.RoleMissing missing ->
                wording.say("obstacle.role", wording.say("role." + missing.demanded()));
            case UnmetDemand.HasReportingDuty ignored -> wording.say("obstacle.reportingDuty");
            case UnmetDemand.NotNamed ignored -> wording.say("obstacle.notNamed");
            case UnmetDemand.Excluded ignored -> wording.say("obstacle.excluded");
        };
    }

    private static String competency(CompetencyDemand demand, int held, Wording wording) {
        String name = demand.competency().name();
        return held == 0
                ? wording.say("obstacle.competencyMissing", name)
                : wording.say("obstacle.competencyLow", name, held, demand.level());
    }
}
