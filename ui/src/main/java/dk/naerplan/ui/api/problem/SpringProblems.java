package dk.naerplan.ui.api.problem;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What Spring refuses, in our words. */
final class SpringProblems {

    private SpringProblems() {}

    static ProblemCode codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.WRONG_METHOD;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 413 -> ProblemCode.TOO_LARGE;
            case 415 -> ProblemCode.WRONG_CONTENT_TYPE;
            case 503 -> ProblemCode.BUSY;
            default -> status.is4xxClientError() ? ProblemCode.WRONG_PARAMETER : ProblemCode.FAILURE;
        };
    }

    static boolean isCallersFault(Exception failure) {
        return failure instanceof MethodArgumentTypeMismatchException;
    }

    /** The parameter that it is about; empty when it is about none. */
    static String name(Exception failure) {
        return switch (failure) {
            case MethodArgumentTypeMismatchException mismatch -> mismatch.getName();
            case BindException mismatch ->
                mismatch.getFieldErrors().stream().map(FieldError::getField).collect(Collectors.joining(", "));
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            case MissingRequestHeaderException missing -> missing.getHeaderName();
            default -> "";
        };
    }
}
