package dk.naerplan.benchmarks.speed;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.rules.stream.MoveSpeedProfile;
import java.util.Arrays;

/**
 * The cost of the rules on a bundled data set. Arguments: its name, for example {@code kommune}, then those of
 * {@link MoveSpeedProfile}.
 */
final class BundledSpeedProfile {

    private BundledSpeedProfile() {}

    public static void main(String[] arguments) {
        var week = BundledDataSets.load(arguments[0]);
        MoveSpeedProfile.print(
                round -> RosterMapper.toRoster(week), Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
