package dk.naerplan.datasets.generator.settings;

import java.util.List;

/**
 * What is asked of an invented data set.
 *
 * @param employees 1 to 1,000
 * @param areas 1 to 200; 1 for {@code faces}
 * @param sessions of the week, 1 to 5,000
 * @param seed 0 to 999,999,999; the same settings with the same seed give the same data set, to the byte
 */
public record GeneratorSettings(
        GeneratorShape shape, int employees, int areas, int sessions, long seed, Difficulty difficulty) {

    /** @throws InvalidSettingsException when no such data set can be made; names everything that is wrong */
    public GeneratorSettings {
        List<SettingIssue> issues = SettingsCheck.issuesOf(shape, employees, areas, sessions, seed, difficulty);
        if (!issues.isEmpty()) {
            throw new InvalidSettingsException(issues);
        }
    }

    /** With the difficulty that is usual for the shape. */
    public static GeneratorSettings of(GeneratorShape shape, int employees, int areas, int sessions, long seed) {
        return new GeneratorSettings(shape, employees, areas, sessions, seed, Difficulty.usualFor(shape));
    }

    /** For example {@code city-30x300-1}. */
    public String id() {
        return "%s-%dx%d-%d".formatted(shape.id(), employees, sessions, seed);
    }
}
