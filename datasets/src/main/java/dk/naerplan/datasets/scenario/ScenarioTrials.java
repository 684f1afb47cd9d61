package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.PlacementPolicy.Optimised;
import dk.naerplan.solver.scenario.trial.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes variants to search for of the data sets that follow from scenarios. */
public final class ScenarioTrials {

    private ScenarioTrials() {}

    /**
     * One variant for each data set, in their order but for those with the optimised placement, which come last. When warm, these
     * start from the best of the others that differ from them by their placement alone.
     *
     * @param documents by the id of the scenario that they follow from
     */
    public static List<Variant> of(Map<String, DataSet> documents, boolean warm) {
        var fixed = new LinkedHashMap<String, DataSet>();
        var optimised = new LinkedHashMap<String, DataSet>();
        documents.forEach((id, document) -> (isOptimised(document) ? optimised : fixed).put(id, document));
        var variants = new ArrayList<Variant>();
        fixed.forEach((id, document) -> variants.add(Variant.of(id, RosterMapper.toRoster(document))));
        optimised.forEach((id, document) -> variants.add(
                new Variant(id, RosterMapper.toRoster(document), warm ? placedOtherwise(document, fixed) : List.of())));
        return variants;
    }

    private static List<String> placedOtherwise(DataSet document, Map<String, DataSet> fixed) {
        Set<String> same = new LinkedHashSet<>();
        fixed.forEach((id, other) -> {
            if (unplaced(other).equals(unplaced(document))) {
                same.add(id);
            }
        });
        return List.copyOf(same);
    }

    private static DataSet unplaced(DataSet document) {
        return document.withSettings(document.settings().withPlacementPolicy(""));
    }

    private static boolean isOptimised(DataSet document) {
        return PlacementPolicy.parse(document.settings().placementPolicy()) instanceof Optimised;
    }
}
