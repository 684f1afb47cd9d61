package dk.naerplan.ui.api.feed;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.api.token.Caller;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions to calendars: employees to their own, managers to anybody's. */
@RestController
@RequestMapping("/api/v1/feeds")
@Tag(name = "Calendars")
class FeedsController {

    private final Feeds feeds;

    FeedsController(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @param employee id among the employees of the data sets */
    record NewFeed(String employee) {}

    record FeedView(UUID id, String employee, Instant created, Optional<Instant> revoked, Optional<Instant> used) {

        static FeedView of(Feed feed) {
            return new FeedView(feed.id(), feed.employee(), feed.created(), feed.revoked(), feed.used());
        }
    }

    /** @param address where calendar programs fetch it, below the server's address; it is not shown again */
    record CreatedFeed(FeedView feed, String address) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listFeeds", summary = "Lists the caller's subscriptions")
    List<FeedView> list() {
        return feeds.of(Caller.current().name()).stream().map(FeedView::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createFeed", summary = "Subscribes to an employee's calendar")
    ResponseEntity<CreatedFeed> create(@RequestBody NewFeed wanted) {
        String employee = wanted.employee();
        boolean own = CurrentUser.find()
                .flatMap(User::employee)
                .filter(employee::equals)
                .isPresent();
        if (!own && !CurrentUser.is(UserRole.MANAGER)) {
            throw new ApiException(ProblemCode.NOT_ALLOWED);
        }
        Feeds.Created created = feeds.create(Caller.current().name(), employee);
        return ResponseEntity.created(
                        URI.create("/api/v1/feeds/" + created.feed().id()))
                .cacheControl(CacheControl.noStore())
                .body(new CreatedFeed(FeedView.of(created.feed()), created.path()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeFeed", summary = "Ends a subscription at once")
    void revoke(@PathVariable UUID id) {
        if (!feeds.revoke(id, Caller.current().name())) {
            throw new ApiException(ProblemCode.NOT_FOUND);
        }
    }
}
