package dk.naerplan.datasets.generator.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of organisation is invented. */
public enum GeneratorShape {
    /** One town: short ways, one town hall, employees who work in most of its areas. */
    TOWN,
    /** A city: groups of areas some way apart, one town hall, most areas with an office of their own. */
    CITY,
    /** A region: towns far apart, each with a few areas and a secretariat. */
    REGION,
    /**
     * One area with fixed sessions, employees who are each qualified for some of them, and as few employees as possible: the
     * shift minimisation personnel task scheduling problem (Krishnamoorthy, Ernst and Baatar, 2012).
     */
    FACES;

    /** The name in settings, for example {@code town}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(GeneratorShape::id).toList();
    }

    public static Optional<GeneratorShape> byId(String id) {
        return Arrays.stream(values()).filter(shape -> shape.id().equals(id)).findFirst();
    }
}
