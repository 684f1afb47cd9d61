package dk.naerplan.ui.api.limit;

import dk.naerplan.datasets.format.io.ReadLimits;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large, or packed so that nobody knows how large they are. */
public final class BodyLimit extends OncePerRequestFilter {

    static final long MOST_BYTES = ReadLimits.STANDARD.bytes();
    private static final String PLAIN = "identity";

    private final Problems problems;

    public BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase(PLAIN)) {
            problems.write(new ApiException(ProblemCode.ENCODED_BODY), request, response);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            problems.write(tooLarge(), request, response);
        } else {
            chain.doFilter(new LimitedRequest(request), response);
        }
    }

    static ApiException tooLarge() {
        return new ApiException(ProblemCode.TOO_LARGE, MOST_BYTES / 1024 / 1024);
    }
}
