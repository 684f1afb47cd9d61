package dk.naerplan.ui.api.problem;

import dk.naerplan.datasets.format.issue.Issue;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What was asked can not be done; the answer is a {@link Problem}. */
public class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Object[] values;
    private final transient Map<String, String> headers;

    /** @param values what the problem's text names */
    public ApiException(ProblemCode code, Object... values) {
        this(code, Map.of(), values);
    }

    private ApiException(ProblemCode code, Map<String, String> headers, Object... values) {
        super(code.key());
        this.code = code;
        this.values = values.clone();
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The caller may try again after that time. */
    public static ApiException tryLater(ProblemCode code, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return new ApiException(code, Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)), seconds);
    }

    public ProblemCode code() {
        return code;
    }

    Object[] values() {
        return values.clone();
    }

    Map<String, String> headers() {
        return headers;
    }

    /** What is wrong with the document that was sent. */
    List<Issue> issues() {
        return List.of();
    }

    /** Where in the body that document is, as a JSON pointer. */
    String place() {
        return "";
    }

    /** More about it, in the members of the problem that programs read. */
    Problem told(Problem problem) {
        return problem;
    }
}
