package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Obstacle.NeverAvailable;
import dk.naerplan.solver.analysis.Obstacle.NotFinanced;
import dk.naerplan.solver.analysis.Obstacle.Unqualified;
import dk.naerplan.solver.rules.RuleTexts;

/** Obstacles as the end of a sentence that begins with an employee. */
final class ObstacleWords {

    private ObstacleWords() {}

    static String of(Obstacle obstacle, Wording wording) {
        return switch (obstacle) {
            case Unqualified unqualified -> RuleTexts.unmet(unqualified.demand(), wording.locale());
            case NotFinanced notFinanced ->
                wording.say("obstacle.notFinanced", notFinanced.area().name());
            case NeverAvailable ignored -> wording.say("obstacle.neverAvailable");
        };
    }
}
