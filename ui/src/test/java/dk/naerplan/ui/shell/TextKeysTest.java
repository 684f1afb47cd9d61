package dk.naerplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.VenueKind;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.roster.board.Axis;
import dk.naerplan.ui.roster.board.Grade;
import dk.naerplan.ui.roster.board.SeatState;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.PasswordIssue;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.outage.StoreFailure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextKeysTest {

    private static final List<Class<? extends Enum<?>>> NAMED = List.of(
            FocusArea.class,
            Priority.class,
            Role.class,
            ActivityType.class,
            RosterState.class,
            OfficeKind.class,
            VenueKind.class,
            RuleLevel.class,
            StoreFailure.class,
            KeyFigure.class,
            UserRole.class,
            PasswordIssue.class,
            AuditKind.class,
            RevisionKind.class,
            Axis.class,
            Grade.class,
            SeatState.class);

    /** A text that looks like a key, or like the beginning of one that an enum's constant or a word completes. */
    private static final Pattern KEY = Pattern.compile("\"([a-zA-Z]+\\.(?:[a-zA-Z.]*))\"");

    private static final Pattern PATH =
            Pattern.compile(".*\\.(css|svg|properties|json)|naerplan\\..*|[a-z]+\\.[a-z-]+\\.[a-z-]+.*");

    @Test
    void danishAndEnglishSayTheSameThings() {
        assertThat(keys("da")).isEqualTo(keys("en"));
    }

    @Test
    void everyKeyThatTheSourcesNameExists() {
        assertThat(usedKeys().stream().filter(key -> !key.endsWith(".")))
                .allSatisfy(key -> assertThat(keys("da")).contains(key));
        assertThat(usedKeys().stream().filter(key -> key.endsWith(".")))
                .allSatisfy(beginning -> assertThat(keys("da")).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void everyNamedConstantHasAText() {
        assertThat(NAMED.stream()
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Texts::keyOf))
                .allSatisfy(key -> assertThat(keys("da")).contains(key));
    }

    @Test
    void everyKeyFigureIsExplained() {
        assertThat(KeyFigure.values())
                .allSatisfy(figure -> assertThat(keys("da")).contains("figure.about." + figure.name()));
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> used = usedKeys();
        Set<String> names =
                NAMED.stream().map(type -> type.getSimpleName() + ".").collect(Collectors.toSet());

        assertThat(keys("da"))
                .allSatisfy(key -> assertThat(used.contains(key)
                                || used.stream().anyMatch(begin -> begin.endsWith(".") && key.startsWith(begin))
                                || names.stream().anyMatch(key::startsWith))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyTextIsAPatternWithoutStraightApostrophes(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(read(language).values().stream().map(String.class::cast)).allSatisfy(pattern -> {
            assertThat(pattern).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(pattern, locale)).isNotNull();
        });
    }

    /** What the sources say in quotes that begins like a key. */
    private static Set<String> usedKeys() {
        Set<String> rooms = keys("da").stream().map(TextKeysTest::room).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .filter(text -> !PATH.matcher(text).matches() || keys("da").contains(text))
                    .filter(text -> rooms.contains(room(text)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(read(language).stringPropertyNames());
    }

    private static Properties read(String language) {
        var properties = new Properties();
        String file = "/vaadin-i18n/translations_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(TextKeysTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
