package dk.naerplan.ui.api.feed;

import dk.naerplan.ui.api.limit.Desk;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.token.Secret;
import dk.naerplan.ui.export.EmployeeCalendar;
import dk.naerplan.ui.security.Secrets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What calendar programs fetch. They can not sign in, so the address itself is the secret; it is never logged. */
@RestController
@Tag(name = "Calendars", description = "Calendars of single employees, for their own calendar programs.")
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final PublishedWeeks weeks;
    private final Desk desk;

    CalendarController(Feeds feeds, PublishedWeeks weeks, Desk desk) {
        this.feeds = feeds;
        this.weeks = weeks;
        this.desk = desk;
    }

    @GetMapping(path = "/api/v1/calendars/{secret}.ics", produces = "text/calendar")
    @SecurityRequirements
    @Operation(operationId = "getCalendar", summary = "Gives an employee's published seats as an iCalendar")
    ResponseEntity<String> calendar(@PathVariable String secret, WebRequest request) {
        Feed feed = feeds.accept(new Secret(secret)).orElseThrow(() -> new ApiException(ProblemCode.NOT_FOUND));
        String tag = "\"" + Secrets.hash(feed.id() + " " + weeks.version()) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        String text = desk.work(() -> new EmployeeCalendar(feed.employee()).of(weeks.rosters()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(tag)
                .contentType(CALENDAR)
                .body(text);
    }
}
