package dk.naerplan.ui.history;

import java.util.List;
import java.util.Set;

/** Which text names a field. Fields that are called the same mean the same, but for a few. */
final class Labels {

    /** These say what they mean only with the field that they lie in. */
    private static final Set<String> DEPENDENT = Set.of("da", "en", "allowed", "usual");

    private Labels() {}

    /** @param fields names of fields, from the outermost */
    static String key(List<String> fields) {
        String last = fields.getLast();
        return DEPENDENT.contains(last) && fields.size() > 1 ? fields.get(fields.size() - 2) + "." + last : last;
    }
}
