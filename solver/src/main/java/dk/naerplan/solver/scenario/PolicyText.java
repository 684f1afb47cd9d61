package dk.naerplan.solver.scenario;

import dk.naerplan.solver.scenario.PlacementPolicy.AsGiven;
import dk.naerplan.solver.scenario.PlacementPolicy.Central;
import dk.naerplan.solver.scenario.PlacementPolicy.Combined;
import dk.naerplan.solver.scenario.PlacementPolicy.Local;
import dk.naerplan.solver.scenario.PlacementPolicy.Optimised;
import dk.naerplan.solver.scenario.PlacementPolicy.Outposted;
import dk.naerplan.solver.scenario.PlacementPolicy.Within;
import java.util.List;
import java.util.stream.Stream;

/** Placement policies as people and data sets write them. */
final class PolicyText {

    private static final String SCOPE = "@";

    private PolicyText() {}

    static String of(PlacementPolicy policy) {
        return switch (policy) {
            case AsGiven ignored -> "as-given";
            case Local ignored -> "local";
            case Central ignored -> "central";
            case Combined combined -> combinedOf(combined.coordinators());
            case Outposted outposted -> "outposted:" + outposted.days();
            case Optimised ignored -> "optimised";
            case Within within -> of(within.policy()) + SCOPE + String.join(",", within.areas());
        };
    }

    static PlacementPolicy parse(String text) {
        int scope = text.indexOf(SCOPE);
        return scope < 0
                ? parseWhole(text)
                : new Within(parseWhole(text.substring(0, scope)), names(text.substring(scope + 1)));
    }

    private static PlacementPolicy parseWhole(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String detail = colon < 0 ? "" : text.substring(colon + 1);
        if (name.equals("combined")) {
            return new Combined(names(detail));
        }
        if (name.equals("outposted") && detail.matches("[1-7]")) {
            return new Outposted(Integer.parseInt(detail));
        }
        return switch (text) {
            case "as-given" -> new AsGiven();
            case "local" -> new Local();
            case "central" -> new Central();
            case "optimised" -> new Optimised();
            default ->
                throw new IllegalArgumentException("The placement policy (%s) is not known.\n".formatted(text)
                        + "Maybe use as-given, local, central, combined, combined:anne,bo, outposted:2 or optimised,"
                        + " and local@nord,syd for some areas only.");
        };
    }

    private static String combinedOf(List<String> coordinators) {
        return coordinators.isEmpty() ? "combined" : "combined:" + String.join(",", coordinators);
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
