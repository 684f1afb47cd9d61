package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.io.BundledDataSets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the bound of a data set is kept.
 *
 * @param source the data set as it was named on the command line
 */
record BoundFile(String source) {

    private static final String ENDING = ".json";

    /** The file that was asked for, else the one beside the data set; empty for a bundled data set and standard input. */
    Optional<Path> orBeside(@Nullable Path wanted) {
        if (wanted != null) {
            return Optional.of(wanted);
        }
        return isFile() ? Optional.of(Path.of(source).resolveSibling(stem() + ".bound" + ENDING)) : Optional.empty();
    }

    /** The name without the folders, which are nobody's business. */
    String name() {
        return isFile() ? String.valueOf(Path.of(source).getFileName()) : source;
    }

    private String stem() {
        String name = name();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private boolean isFile() {
        return !source.equals(Sources.STANDARD_INPUT)
                && !BundledDataSets.names().contains(source);
    }
}
