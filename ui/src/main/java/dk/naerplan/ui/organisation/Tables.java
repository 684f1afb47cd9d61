package dk.naerplan.ui.organisation;

import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.TravelRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of an organisation in the order of the tabs, and which columns of each tell its records apart. */
final class Tables {

    private static final List<String> ORDER = List.of(
            "employees",
            "activities",
            "areas",
            "residentGroups",
            "offices",
            "venues",
            "competencies",
            "professions",
            "partners",
            "grants",
            "links");

    private static final Map<String, List<String>> SHOWN = Map.of(
            "employees",
            List.of(
                    "name",
                    "profession",
                    "roles",
                    "competencies",
                    "time.weeklyHours",
                    "time.workingHours",
                    "offices.usual",
                    "grants"),
            "activities",
            List.of("name", "type", "area", "residentGroup", "focusArea", "priority", "venue"),
            "areas",
            List.of("name", "shortName", "need", "presenceHours"),
            "offices",
            List.of("name", "kind", "area", "desks"),
            "venues",
            List.of("name", "kind", "area", "office", "openingHours"));

    private static final Set<String> LEFT_OUT = Set.of("id", "location");

    private static final List<Table> ALL = Stream.concat(ORDER.stream().map(Table::of), Stream.of(TravelRows.TABLE))
            .toList();

    static final Table FIRST = ALL.getFirst();

    private Tables() {}

    static List<Table> all() {
        return ALL;
    }

    static Optional<Table> find(String key) {
        return ALL.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** The columns of its grid. */
    static List<Column> shown(Table table) {
        List<String> chosen = SHOWN.getOrDefault(table.key(), List.of());
        return chosen.isEmpty()
                ? table.columns().stream()
                        .filter(column -> !LEFT_OUT.contains(column.key()))
                        .toList()
                : chosen.stream().flatMap(key -> table.column(key).stream()).toList();
    }
}
