package dk.naerplan.ui.catalogue;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The weeks of the data sets that come with the product. Each is read once. */
@Service
class BundledRosters implements RosterSource {

    private final Map<String, DataSet> read = new ConcurrentHashMap<>();
    private final Map<String, RosterSummary> described = new ConcurrentHashMap<>();

    @Override
    public List<RosterSummary> summaries() {
        return BundledDataSets.names().stream()
                .map(name -> described.computeIfAbsent(name, this::summary))
                .toList();
    }

    @Override
    public Optional<OpenRoster> open(String name) {
        return BundledDataSets.names().contains(name) ? Optional.of(opened(name)) : Optional.empty();
    }

    private DataSet document(String name) {
        return read.computeIfAbsent(name, BundledDataSets::load);
    }

    private OpenRoster opened(String name) {
        DataSet document = document(name);
        return new OpenRoster(
                name, document.name(), document.invented(), RosterMapper.toRoster(document), weights(document));
    }

    private static RuleWeights weights(DataSet document) {
        var overrides = new EnumMap<RosterRule, Integer>(RosterRule.class);
        document.settings()
                .weights()
                .forEach((id, weight) -> RosterRule.byId(id).ifPresent(rule -> overrides.put(rule, weight)));
        return new RuleWeights(document.settings().balance(), overrides);
    }

    private RosterSummary summary(String name) {
        DataSet document = document(name);
        Roster roster = RosterMapper.toRoster(document);
        return new RosterSummary(
                name,
                document.name(),
                document.description(),
                document.invented(),
                document.week(),
                roster.getEmployees().size(),
                roster.getAreas().size(),
                roster.getSessions().size());
    }
}
