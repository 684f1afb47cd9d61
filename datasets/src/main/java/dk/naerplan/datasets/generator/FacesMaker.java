package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.invent.Names;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.smptsp.TaskDataSet;
import dk.naerplan.datasets.smptsp.TaskLabels;
import dk.naerplan.datasets.smptsp.TaskProblem;
import java.util.List;
import java.util.stream.IntStream;

/** Makes problems with one area and as few employees as possible: working days are cut into sessions, then all is mixed. */
final class FacesMaker {

    private final GeneratorSettings settings;

    private FacesMaker(GeneratorSettings settings) {
        this.settings = settings;
    }

    static GeneratedDataSet make(GeneratorSettings settings) {
        return new FacesMaker(settings).dataSet();
    }

    private GeneratedDataSet dataSet() {
        Dice dice = Dice.of(settings.seed(), "faces");
        List<FacesCut.Piece> pieces = FacesCut.pieces(settings, dice);
        var problem = new TaskProblem(
                pieces.stream().map(FacesCut.Piece::time).toList(), FacesSkills.of(settings, pieces, dice));
        DataSet document = TaskDataSet.of(labels(dice), problem);
        RosterData planted = TaskDataSet.plan(
                problem, pieces.stream().map(FacesCut.Piece::employee).toList());
        return new GeneratedDataSet(document, planted);
    }

    private TaskLabels labels(Dice dice) {
        return new TaskLabels(
                settings.id(),
                GeneratedTexts.name(settings),
                GeneratedTexts.description(settings),
                IntStream.rangeClosed(1, settings.sessions())
                        .mapToObj(number -> "Aktivitet " + number)
                        .toList(),
                Names.persons(settings.employees(), dice));
    }
}
