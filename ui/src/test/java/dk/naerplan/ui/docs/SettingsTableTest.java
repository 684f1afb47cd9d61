package dk.naerplan.ui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What the guides say of settings is what the application has. */
class SettingsTableTest {

    private static final List<String> GUIDES = List.of("operations.md", "security.md");
    /** The launcher gives them. */
    private static final Set<String> OPTIONS = Set.of("naerplan.data-dir", "naerplan.database", "naerplan.demo");

    private static final Pattern NAME = Pattern.compile("`((?:naerplan|server|spring)\\.[a-z.-]+)`");

    @Test
    void everySettingInTheTablesHasTheDefaultThatIsSaid() throws Exception {
        Map<String, String> real = defaults();
        Map<String, String> said = said();

        assertThat(said).hasSizeGreaterThan(25);
        said.forEach((name, value) ->
                assertThat(real.getOrDefault(name, "")).as(name).isEqualTo(value));
    }

    @Test
    void everySettingOfOursIsInATable() throws Exception {
        assertThat(defaults().keySet())
                .filteredOn(name -> name.startsWith("naerplan.") && !OPTIONS.contains(name))
                .isSubsetOf(said().keySet());
    }

    /** Those of the properties file, and of records that settings are bound to. */
    private static Map<String, String> defaults() throws Exception {
        Map<String, String> defaults = new TreeMap<>();
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        properties.forEach((name, value) -> defaults.put(name.toString(), value.toString()));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : scanner.findCandidateComponents("dk.naerplan.ui")) {
            addTo(defaults, Class.forName(found.getBeanClassName()));
        }
        return defaults;
    }

    private static void addTo(Map<String, String> defaults, Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        RecordComponent[] components = settings.getRecordComponents();
        Parameter[] parameters = settings.getDeclaredConstructors()[0].getParameters();
        for (int i = 0; i < components.length; i++) {
            String[] value = parameters[i].getAnnotation(DefaultValue.class).value();
            defaults.putIfAbsent(prefix + "." + dashed(components[i].getName()), String.join(",", value));
        }
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Names with their defaults, as the tables say; a row may have several. */
    private static Map<String, String> said() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (String guide : GUIDES) {
            for (String line : Files.readAllLines(Path.of("../docs", guide))) {
                String[] cells = line.split("\\|", -1);
                List<String> names = cells.length > 3 ? names(cells[1]) : List.of();
                String[] values = names.isEmpty() ? new String[0] : cells[2].split(",", -1);
                for (int i = 0; i < names.size(); i++) {
                    String value = values[Math.min(i, values.length - 1)]
                            .replace("`", "")
                            .strip();
                    said.put(names.get(i), value.equals("none") && !names.get(i).startsWith("server.") ? "" : value);
                }
            }
        }
        return said;
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(cell);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
