package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.generator.DataSetGenerator;
import dk.naerplan.datasets.generator.GeneratedDataSet;
import dk.naerplan.datasets.generator.settings.Difficulty;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.datasets.generator.settings.InvalidSettingsException;
import dk.naerplan.datasets.generator.settings.SettingIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Invents a data set that is known to be coverable. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Invents a data set from a hidden roster that covers everything and breaks no hard rule. The same"
                + " options give the same data set, byte for byte. Prints it, or writes it with -o.")
final class GenerateCommand implements Callable<Integer> {

    private static final int SESSIONS_PER_EMPLOYEE = 10;
    private static final int EMPLOYEES_PER_AREA = 3;

    @Mixin
    private CommonOptions common;

    @Mixin
    private DifficultyOptions difficulty;

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            description = "town, city, region or faces (default ${DEFAULT-VALUE}).")
    private String shape = GeneratorShape.CITY.id();

    @Option(names = "--employees", paramLabel = "N", description = "Employees (default ${DEFAULT-VALUE}).")
    private int employees = 30;

    @Option(names = "--areas", paramLabel = "N", description = "Housing areas (default one for three employees).")
    private @Nullable Integer areas;

    @Option(names = "--sessions", paramLabel = "N", description = "Sessions of the week (default ten per employee).")
    private @Nullable Integer sessions;

    @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--planted", description = "Fill in the hidden roster.")
    private boolean planted;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the data set here.")
    private @Nullable Path output;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        GeneratedDataSet generated = generate(texts);
        DataSet document = planted ? generated.solved() : generated.document();
        new ResultFile(texts).writeOrPrint(document, output, common.out());
        common.err()
                .println(texts.text(
                        "generate.done",
                        document.key(),
                        document.employees().size(),
                        document.areas().size(),
                        DemandedSession.count(document),
                        DemandedSession.of(document).stream()
                                .mapToInt(DemandedSession::seatCount)
                                .sum()));
        return ExitCode.FINE;
    }

    private GeneratedDataSet generate(CliTexts texts) throws CliException {
        GeneratorShape wanted = GeneratorShape.byId(shape)
                .orElseThrow(() -> new CliException(
                        ExitCode.UNUSABLE,
                        texts.text("shape.unknown", shape, String.join(", ", GeneratorShape.ids()))));
        try {
            return DataSetGenerator.generate(settings(wanted));
        } catch (InvalidSettingsException e) {
            throw new CliException(ExitCode.UNUSABLE, lines(e.issues(), texts));
        }
    }

    private GeneratorSettings settings(GeneratorShape wanted) {
        int usualAreas = wanted == GeneratorShape.FACES ? 1 : Math.max(1, employees / EMPLOYEES_PER_AREA);
        return new GeneratorSettings(
                wanted,
                employees,
                Objects.requireNonNullElse(areas, usualAreas),
                Objects.requireNonNullElse(sessions, SESSIONS_PER_EMPLOYEE * employees),
                seed,
                difficulty.over(Difficulty.usualFor(wanted)));
    }

    private static List<String> lines(List<SettingIssue> issues, CliTexts texts) {
        return issues.stream()
                .flatMap(issue -> Stream.of(
                        "--" + issue.field() + ": " + issue.text(texts.locale()), "  " + issue.advice(texts.locale())))
                .toList();
    }
}
