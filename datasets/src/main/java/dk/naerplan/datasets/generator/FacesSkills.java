package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import java.util.List;
import java.util.stream.IntStream;

/** Decides who is qualified for which session: whoever holds it in the planted roster, and others by chance. */
final class FacesSkills {

    private FacesSkills() {}

    /** For each employee the positions of the sessions. */
    static List<List<Integer>> of(GeneratorSettings settings, List<FacesCut.Piece> pieces, Dice dice) {
        int share = 100 - settings.difficulty().scarcity();
        return IntStream.range(0, settings.employees())
                .mapToObj(employee -> IntStream.range(0, pieces.size())
                        .filter(piece -> dice.chance(share) || pieces.get(piece).employee() == employee)
                        .boxed()
                        .toList())
                .toList();
    }
}
