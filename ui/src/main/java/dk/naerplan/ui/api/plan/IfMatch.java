package dk.naerplan.ui.api.plan;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The revision that a caller has seen: the entity tag is its number. */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"?([1-9][0-9]{0,8})\"?");

    private IfMatch() {}

    /** @throws ApiException when there is none, or it is none of our tags */
    static int revision(Optional<String> header) {
        String tag = header.orElseThrow(() -> new ApiException(ProblemCode.NO_REVISION_NAMED));
        var matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, "If-Match");
        }
        return Integer.parseInt(matcher.group(1));
    }

    static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
