package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.InvalidSettingsException;

/** Invents data sets. The same settings give the same data set, on every machine. */
public final class DataSetGenerator {

    private DataSetGenerator() {}

    /** @throws InvalidSettingsException when the employees turn out to have too little time for so many sessions */
    public static GeneratedDataSet generate(GeneratorSettings settings) {
        return switch (settings.shape()) {
            case FACES -> FacesMaker.make(settings);
            case TOWN, CITY, REGION -> TeamsMaker.make(settings);
        };
    }
}
