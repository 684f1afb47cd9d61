package dk.naerplan.ui.api.problem;

import dk.naerplan.ui.shell.Reference;
import dk.naerplan.ui.store.NoSuchPlanException;
import dk.naerplan.ui.store.PlanIsHistoricException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever goes wrong below the interface's address into a problem. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String ADDRESS = "/api/";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(ApiException refused, Locale locale) {
        return answer(refused, new HttpHeaders(), problems.of(refused, locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException refused) {
                return refused(refused, locale);
            }
        }
        return refused(new ApiException(ProblemCode.MALFORMED_REQUEST), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> noSuchPlan(NoSuchPlanException unknown, Locale locale) {
        return refused(new ApiException(ProblemCode.NOT_FOUND), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> historic(PlanIsHistoricException over, Locale locale) {
        return refused(new ApiException(ProblemCode.WEEK_IS_OVER), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException denied, Locale locale) {
        return refused(new ApiException(ProblemCode.NOT_ALLOWED), locale);
    }

    /** What Spring itself refuses, or nobody has foreseen. */
    @ExceptionHandler
    ResponseEntity<Problem> other(Exception failure, HttpServletRequest request, Locale locale) throws Exception {
        if (!request.getRequestURI().startsWith(ADDRESS)) {
            throw failure;
        }
        if (failure instanceof ErrorResponse refused) {
            var known = new ApiException(SpringProblems.codeOf(refused.getStatusCode()), SpringProblems.name(failure));
            return answer(known, refused.getHeaders(), problems.of(known, locale));
        }
        if (SpringProblems.isCallersFault(failure)) {
            return refused(new ApiException(ProblemCode.WRONG_PARAMETER, SpringProblems.name(failure)), locale);
        }
        String reference = Reference.next();
        LOG.error("Failure {}", reference, failure);
        var unforeseen = new ApiException(ProblemCode.FAILURE, reference);
        return answer(
                unforeseen, new HttpHeaders(), problems.of(unforeseen, locale).withReference(reference));
    }

    private static ResponseEntity<Problem> answer(ApiException refused, HttpHeaders more, Problem problem) {
        return ResponseEntity.status(refused.code().status())
                .headers(headers -> {
                    headers.putAll(more);
                    refused.headers().forEach(headers::set);
                    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
                })
                .body(problem);
    }
}
