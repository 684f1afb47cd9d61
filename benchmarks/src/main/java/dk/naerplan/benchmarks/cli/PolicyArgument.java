package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.PlacementPolicy.Combined;
import dk.naerplan.solver.scenario.PlacementPolicy.Within;
import java.util.List;

/** A placement policy as it stands on the command line. */
record PolicyArgument(String text) {

    /** The policies that are compared when none is named. */
    static final List<String> USUAL = List.of("as-given", "local", "central", "combined", "outposted:2", "optimised");

    PlacementPolicy checkedFor(DataSet document, CliTexts texts) throws CliException {
        PlacementPolicy policy;
        try {
            policy = PlacementPolicy.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("policy.unknown", text));
        }
        if (policy instanceof Within within) {
            for (String area : within.areas()) {
                if (document.areas().stream().noneMatch(known -> known.id().equals(area))) {
                    throw new CliException(ExitCode.UNUSABLE, texts.text("policy.area", area));
                }
            }
            checkCoordinators(within.policy(), document, texts);
        }
        checkCoordinators(policy, document, texts);
        return policy;
    }

    private static void checkCoordinators(PlacementPolicy policy, DataSet document, CliTexts texts)
            throws CliException {
        if (policy instanceof Combined combined) {
            List<String> known =
                    document.employees().stream().map(EmployeeData::id).toList();
            for (String id : combined.coordinators()) {
                if (!known.contains(id)) {
                    throw new CliException(ExitCode.UNUSABLE, texts.text("policy.coordinator", id));
                }
            }
        }
    }
}
