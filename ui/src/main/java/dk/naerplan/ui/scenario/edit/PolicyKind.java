package dk.naerplan.ui.scenario.edit;

import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.PlacementPolicy.AsGiven;
import dk.naerplan.solver.scenario.PlacementPolicy.Central;
import dk.naerplan.solver.scenario.PlacementPolicy.Combined;
import dk.naerplan.solver.scenario.PlacementPolicy.Local;
import dk.naerplan.solver.scenario.PlacementPolicy.Optimised;
import dk.naerplan.solver.scenario.PlacementPolicy.Outposted;
import dk.naerplan.solver.scenario.PlacementPolicy.Within;
import java.util.List;
import java.util.Optional;

/** The ways of placing that can be chosen from. */
enum PolicyKind {
    /** As the plan has it. */
    SAME,
    LOCAL,
    CENTRAL,
    COMBINED,
    OUTPOSTED,
    OPTIMISED;

    Optional<String> text(List<String> coordinators, int days) {
        return switch (this) {
            case SAME -> Optional.empty();
            case LOCAL -> Optional.of(new Local().text());
            case CENTRAL -> Optional.of(new Central().text());
            case COMBINED -> Optional.of(new Combined(coordinators).text());
            case OUTPOSTED -> Optional.of(new Outposted(days).text());
            case OPTIMISED -> Optional.of(new Optimised().text());
        };
    }

    static PolicyKind of(Optional<String> policy) {
        return policy.map(text -> of(PlacementPolicy.parse(text))).orElse(SAME);
    }

    private static PolicyKind of(PlacementPolicy policy) {
        return switch (policy) {
            case AsGiven ignored -> SAME;
            case Local ignored -> LOCAL;
            case Central ignored -> CENTRAL;
            case Combined ignored -> COMBINED;
            case Outposted ignored -> OUTPOSTED;
            case Optimised ignored -> OPTIMISED;
            case Within within -> of(within.policy());
        };
    }

    static List<String> coordinators(Optional<String> policy) {
        return policy.map(PlacementPolicy::parse)
                .filter(Combined.class::isInstance)
                .map(combined -> ((Combined) combined).coordinators())
                .orElse(List.of());
    }

    static int days(Optional<String> policy) {
        return policy.map(PlacementPolicy::parse)
                .filter(Outposted.class::isInstance)
                .map(outposted -> ((Outposted) outposted).days())
                .orElse(1);
    }
}
