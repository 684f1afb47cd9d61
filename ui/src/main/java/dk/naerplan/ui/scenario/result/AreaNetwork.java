package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.analysis.Encounters;
import dk.naerplan.solver.analysis.Encounters.Tie;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.ui.chart.Network;
import dk.naerplan.ui.chart.Network.Link;
import dk.naerplan.ui.chart.Network.Node;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Which areas share employees, as a picture. */
final class AreaNetwork {

    private final Texts texts;

    AreaNetwork(Texts texts) {
        this.texts = texts;
    }

    Network of(String scenario, Encounters encounters) {
        double most = encounters.workers().values().stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
        double thickest = encounters.ties().stream()
                .mapToInt(tie -> tie.through().size())
                .max()
                .orElse(0);
        return new Network(
                title(scenario, encounters.ties()),
                encounters.workers().entrySet().stream()
                        .map(entry ->
                                new Node(entry.getKey().id(), entry.getKey().name(), share(entry.getValue(), most)))
                        .toList(),
                encounters.ties().stream().map(tie -> link(tie, thickest)).toList(),
                List.of(texts.of("result.columns.network").split("\\|")));
    }

    private String title(String scenario, List<Tie> ties) {
        String missing = ties.stream()
                .filter(Tie::isMissing)
                .map(tie -> tie.first().name() + "–" + tie.second().name())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return texts.of("result.network.missing", scenario, missing);
        }
        boolean wanted = ties.stream().anyMatch(tie -> tie.wanted() > 0);
        return texts.of(wanted ? "result.network.whole" : "result.network.shared", scenario, ties.size());
    }

    private Link link(Tie tie, double thickest) {
        String through = tie.through().stream().map(Employee::name).collect(Collectors.joining(", "));
        return new Link(
                tie.first().id(),
                tie.second().id(),
                share(tie.through(), thickest),
                tie.isMissing() ? texts.of("result.network.nobody") : through,
                tie.isMissing());
    }

    private static double share(List<Employee> some, double most) {
        return most == 0 ? 0 : some.size() / most;
    }
}
