package dk.naerplan.ui.security;

import dk.naerplan.ui.shell.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before reading it, what no page of ours sends: large requests, and those that do not say how large they are. A file may be
 * larger than anything else. Programs have a limit of their own.
 */
@Component
@Order(-1_000)
class RequestSizes extends OncePerRequestFilter {

    private static final String PROGRAMS = "/api/";
    private static final String FILES = "/VAADIN/dynamic/resource/";
    private static final long MEGABYTE = 1024L * 1024;
    static final long MOST_OF_A_FILE = 21 * MEGABYTE;
    static final long MOST = 2 * MEGABYTE;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).startsWith(PROGRAMS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = path(request).startsWith(FILES) ? MOST_OF_A_FILE : MOST;
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, limit);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            refuse(request, response, HttpStatus.LENGTH_REQUIRED, limit);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The rest of the request is left unread, so nothing more comes over this connection. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, long limit)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Texts.in(request.getLocale()).of("request." + status.name(), limit / MEGABYTE));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
