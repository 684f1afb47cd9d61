package dk.naerplan.benchmarks.bound;

import com.sun.management.OperatingSystemMXBean;
import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A proven limit as it is stored beside its data set.
 *
 * @param dataSet key of the data set
 * @param fingerprint of the document that was read, so that a bound of an older edition is noticed
 * @param date when the search ended, to the second
 * @param command what to type to get it again
 * @param ruleClean whether the search was among rule-clean rosters only; false when there are none
 * @param measures of each rule with a weight, in the best roster found, by the rule's id
 */
public record BoundDocument(
        int schemaVersion,
        String dataSet,
        String week,
        String fingerprint,
        Instant date,
        String command,
        Machine machine,
        Effort effort,
        boolean ruleClean,
        List<Level> levels,
        Map<String, Long> measures) {

    private static final int VERSION = 1;

    /** Enough to compare times by; nothing that identifies the machine. */
    public record Machine(String system, String architecture, int processors, long memoryGigabytes, String java) {

        private static final double BYTES_PER_GIGABYTE = 1024.0 * 1024 * 1024;

        static Machine here() {
            return new Machine(
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    Runtime.getRuntime().availableProcessors(),
                    Math.round(memory() / BYTES_PER_GIGABYTE),
                    System.getProperty("java.version"));
        }

        private static long memory() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getTotalMemorySize();
        }
    }

    /** What was spent. */
    public record Effort(String solver, int workers, int seed, double secondsAllowed) {

        static Effort of(LimitSettings settings) {
            return new Effort("OR-Tools CP-SAT 9.15", settings.workers(), settings.seed(), seconds(settings.time()));
        }
    }

    /**
     * One level.
     *
     * @param value cost of the best roster found; empty when none was found
     * @param bound no roster costs less
     */
    public record Level(String level, OptionalLong value, long bound, boolean proven, double seconds) {

        static Level of(LevelLimit limit) {
            return new Level(
                    nameOf(limit.level()),
                    limit.value(),
                    limit.bound(),
                    limit.isProven(),
                    BoundDocument.seconds(limit.time()));
        }

        private static String nameOf(RuleLevel level) {
            return level.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is known of one level.
     *
     * @throws IllegalArgumentException when the document leaves the level out
     */
    public Level of(RuleLevel level) {
        String name = Level.nameOf(level);
        return levels.stream()
                .filter(known -> known.level().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The bound of (%s) says nothing of the level (%s).".formatted(dataSet, name)));
    }

    /** @param source what was searched */
    public static BoundDocument of(BoundSource source, LimitSettings settings, ProvenLimit limit, Instant date) {
        return new BoundDocument(
                VERSION,
                source.dataSet(),
                source.week(),
                source.fingerprint(),
                date,
                source.command(),
                Machine.here(),
                Effort.of(settings),
                limit.formulation() == HardRules.FORBID,
                limit.levels().stream().map(Level::of).toList(),
                byId(limit.measures()));
    }

    private static Map<String, Long> byId(Map<RosterRule, Long> measures) {
        var byId = new LinkedHashMap<String, Long>();
        measures.forEach((rule, measure) -> byId.put(rule.id(), measure));
        return byId;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
