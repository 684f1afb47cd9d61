package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.settings.Difficulty;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.domain.Roster;

/** What tests generate. */
final class Generated {

    private Generated() {}

    static GeneratedDataSet of(GeneratorShape shape, int employees, int areas, int sessions, long seed) {
        return DataSetGenerator.generate(GeneratorSettings.of(shape, employees, areas, sessions, seed));
    }

    /** A city of 16 employees, 5 areas and 110 sessions. */
    static GeneratedDataSet city(Difficulty difficulty) {
        return DataSetGenerator.generate(new GeneratorSettings(GeneratorShape.CITY, 16, 5, 110, 7, difficulty));
    }

    static DataSet cityDocument(Difficulty difficulty) {
        return city(difficulty).document();
    }

    static Roster planted(GeneratedDataSet generated) {
        return RosterMapper.toRoster(generated.solved());
    }
}
