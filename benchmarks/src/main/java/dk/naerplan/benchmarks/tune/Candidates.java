package dk.naerplan.benchmarks.tune;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.naerplan.solver.solving.SearchConfig;
import dk.naerplan.solver.solving.SolverSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Configurations worth comparing: the product's, the same with other kinds of local search, and Timefold's own. */
public final class Candidates {

    /** The product's configuration. */
    public static final String OWN = "naerplan";

    /** The product's model and rules with Timefold's own phases and moves. */
    public static final String DEFAULT = "default";

    private static final List<LocalSearchType> KINDS = List.of(
            LocalSearchType.DIVERSIFIED_LATE_ACCEPTANCE,
            LocalSearchType.LATE_ACCEPTANCE,
            LocalSearchType.GREAT_DELUGE,
            LocalSearchType.TABU_SEARCH,
            LocalSearchType.HILL_CLIMBING);

    private Candidates() {}

    /** All of them by name, the product's first. */
    public static Map<String, SolverConfig> all(SolverSettings settings) {
        var all = new LinkedHashMap<String, SolverConfig>();
        all.put(OWN, SearchConfig.of(settings));
        KINDS.forEach(kind -> all.put(OWN + "-" + name(kind), withLocalSearch(kind, settings)));
        all.put(DEFAULT, withoutPhases(settings));
        return all;
    }

    /**
     * A configuration from a file, with the product's model, rules and limits in it.
     *
     * @param file Timefold's XML; what it says on model, rules and termination is replaced; without a construction it gets
     *     the product's
     */
    public static SolverConfig read(Path file, SolverSettings settings) {
        SolverConfig config = SolverConfig.createFromXmlFile(file.toFile());
        SolverConfig own = SearchConfig.of(settings);
        config.setSolutionClass(own.getSolutionClass());
        config.setEntityClassList(own.getEntityClassList());
        config.setScoreDirectorFactoryConfig(own.getScoreDirectorFactoryConfig());
        config.setTerminationConfig(own.getTerminationConfig());
        config.setPhaseConfigList(Stream.concat(
                        phases(own)
                                .filter(phase -> phases(config).noneMatch(Candidates::isConstruction))
                                .filter(Candidates::isConstruction),
                        phases(config))
                .toList());
        return config;
    }

    private static boolean isConstruction(PhaseConfig<?> phase) {
        return phase instanceof ConstructionHeuristicPhaseConfig;
    }

    @SuppressWarnings("rawtypes") // as Timefold's own list is
    private static Stream<PhaseConfig> phases(SolverConfig config) {
        return Objects.requireNonNullElse(config.getPhaseConfigList(), List.<PhaseConfig>of()).stream();
    }

    private static String name(LocalSearchType kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SolverConfig withoutPhases(SolverSettings settings) {
        SolverConfig config = SearchConfig.of(settings);
        config.setPhaseConfigList(null);
        return config;
    }

    private static SolverConfig withLocalSearch(LocalSearchType kind, SolverSettings settings) {
        SolverConfig config = SearchConfig.of(settings);
        config.setPhaseConfigList(phases(config)
                .filter(phase -> isConstruction(phase) || phase.getTerminationConfig() == null)
                .toList());
        for (PhaseConfig<?> phase : phases(config).toList()) {
            if (phase instanceof LocalSearchPhaseConfig search) {
                search.setAcceptorConfig(null);
                search.setForagerConfig(null);
                search.setLocalSearchType(kind);
            }
        }
        return config;
    }
}
