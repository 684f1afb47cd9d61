package dk.naerplan.ui.api.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every way in which the interface refuses. The code is for programs and never changes; the texts are for people. */
public enum ProblemCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    WRONG_PARAMETER(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    NO_ROSTER_YET(HttpStatus.CONFLICT),
    NOTHING_TO_UNDO(HttpStatus.CONFLICT),
    NOTHING_TO_REDO(HttpStatus.CONFLICT),
    WEEK_IS_OVER(HttpStatus.CONFLICT),
    NOT_ACCEPTED(HttpStatus.CONFLICT),
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    WRONG_CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    ENCODED_BODY(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID_DATA_SET(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_OF_ANOTHER_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_REVISION_NAMED(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    TOO_MANY_JOBS(HttpStatus.TOO_MANY_REQUESTS),
    QUEUE_IS_FULL(HttpStatus.TOO_MANY_REQUESTS),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemCode(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The last part of the problem's type, for example {@code invalid-data-set}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
