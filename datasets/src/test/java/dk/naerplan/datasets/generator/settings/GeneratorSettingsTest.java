package dk.naerplan.datasets.generator.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.datasets.generator.settings.SettingIssue.Type;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorSettingsTest {

    private static List<SettingIssue> issues(
            GeneratorShape shape, int employees, int areas, int sessions, long seed, Difficulty difficulty) {
        return catchThrowableOfType(
                        InvalidSettingsException.class,
                        () -> new GeneratorSettings(shape, employees, areas, sessions, seed, difficulty))
                .issues();
    }

    @Test
    void everythingOutOfRangeIsNamedAtOnce() {
        var difficulty = new Difficulty(81, -1, 101, 4.1, 401, 101, 101, 27);

        assertThat(issues(GeneratorShape.TOWN, 0, 201, 5_001, -1, difficulty))
                .extracting(SettingIssue::field)
                .containsExactly(
                        "employees",
                        "areas",
                        "sessions",
                        "seed",
                        "slack",
                        "flexible",
                        "scarcity",
                        "seats",
                        "travel",
                        "pairs",
                        "partners",
                        "history");
    }

    @Test
    void edgesOfTheRangesAreAllowed() {
        var least = new Difficulty(0, 0, 0, 1, 0, 0, 0, 0);
        var most = new Difficulty(80, 100, 100, 4, 400, 100, 100, 26);

        assertThatCode(() -> new GeneratorSettings(GeneratorShape.TOWN, 1, 1, 1, 0, least))
                .doesNotThrowAnyException();
        assertThatCode(() -> new GeneratorSettings(GeneratorShape.REGION, 1_000, 200, 1_000, 999_999_999, most))
                .doesNotThrowAnyException();
    }

    @Test
    void seatsThatAreNoNumberAreOutOfRange() {
        var difficulty = new Difficulty(25, 60, 60, Double.NaN, 100, 10, 20, 4);

        assertThat(issues(GeneratorShape.CITY, 9, 3, 60, 1, difficulty))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.type()).isEqualTo(Type.OUT_OF_RANGE);
                    assertThat(issue.value()).isEqualTo("NaN");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN,   6,  31,    6, TOO_MANY_AREAS,      30",
        "CITY,   6,   3,  101, TOO_MANY_SESSIONS,  100",
        "FACES, 10,   2,   40, FACES_HAVE_ONE_AREA,  1",
        "FACES, 10,   1, 1001, TOO_MANY_SESSIONS, 1000"
    })
    void whatDoesNotFitTogetherIsNamedWithItsLimit(
            GeneratorShape shape, int employees, int areas, int sessions, Type type, String limit) {
        assertThat(issues(shape, employees, areas, sessions, 1, Difficulty.usualFor(shape)))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.type()).isEqualTo(type);
                    assertThat(issue.details()).containsExactly(limit);
                });
    }

    @Test
    void theLimitItselfFits() {
        assertThatCode(() -> GeneratorSettings.of(GeneratorShape.CITY, 6, 3, 100, 1))
                .doesNotThrowAnyException();
        assertThatCode(() -> GeneratorSettings.of(GeneratorShape.TOWN, 6, 30, 6, 1))
                .doesNotThrowAnyException();
        assertThatCode(() -> GeneratorSettings.of(GeneratorShape.FACES, 10, 1, 1_000, 1))
                .doesNotThrowAnyException();
    }

    @Test
    void knobsThatDoNothingForFacesAreRefused() {
        var difficulty = new Difficulty(80, 60, 100, 1.5, 200, 10, 20, 4);

        assertThat(issues(GeneratorShape.FACES, 10, 1, 40, 1, difficulty))
                .allMatch(issue -> issue.type() == Type.KNOB_WITHOUT_EFFECT)
                .extracting(SettingIssue::field)
                .containsExactly("flexible", "seats", "travel", "pairs", "partners", "history");
    }

    @Test
    void pairsNeedTwoSeats() {
        assertThat(new Difficulty(25, 60, 60, 1.5, 100, 70, 20, 4).meanSeats()).isEqualTo(1.7);
        assertThat(new Difficulty(25, 60, 60, 1.5, 100, 20, 20, 4).meanSeats()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void saysWhatIsWrongAndWhatToDoInBothLanguages(Type type) {
        var issue = new SettingIssue(type, "sessions", "7", List.of("1", "5"));
        Locale danish = Locale.of("da");

        assertThat(issue.text(danish)).contains("7").endsWith(".").isNotEqualTo(issue.text(Locale.ENGLISH));
        assertThat(issue.text(Locale.ENGLISH)).contains("7").endsWith(".").doesNotContain("{");
        assertThat(issue.advice(danish)).endsWith(".").isNotEqualTo(issue.advice(Locale.ENGLISH));
    }

    @Test
    void messageOfTheExceptionSaysWhatToTry() {
        assertThatThrownBy(() -> GeneratorSettings.of(GeneratorShape.CITY, 6, 3, 101, 1))
                .hasMessage("There are 101 sessions; so few employees can staff at most 100.\n"
                        + "Maybe: Ask for fewer sessions, more employees, less slack or fewer seats.");
    }

    @Test
    void exceptionNamesHowManySessionsFoundTime() {
        assertThat(InvalidSettingsException.tooManySessions(60, 57))
                .hasMessageStartingWith("There are 60 sessions; so few employees can staff at most 57.\nMaybe: ");
    }

    @Test
    void shapesAreKnownByName() {
        assertThat(GeneratorShape.ids()).containsExactly("town", "city", "region", "faces");
        assertThat(GeneratorShape.byId("region")).contains(GeneratorShape.REGION);
        assertThat(GeneratorShape.byId("Region")).isEmpty();
    }

    @Test
    void idTellsShapeSizeAndSeed() {
        assertThat(GeneratorSettings.of(GeneratorShape.CITY, 30, 10, 300, 1).id())
                .isEqualTo("city-30x300-1");
    }
}
