package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.client.ApiClient;
import dk.naerplan.client.ApiException;
import dk.naerplan.client.api.CalendarsApi;
import dk.naerplan.client.api.DataSetsApi;
import dk.naerplan.client.api.JobRostersApi;
import dk.naerplan.client.api.JobsApi;
import dk.naerplan.client.api.PlansApi;
import dk.naerplan.client.api.PublishedApi;
import dk.naerplan.client.api.PublishingApi;
import dk.naerplan.client.api.RevisionsApi;
import dk.naerplan.client.api.TokensApi;
import dk.naerplan.client.model.Announcement;
import dk.naerplan.client.model.JobView;
import dk.naerplan.client.model.NewFeed;
import dk.naerplan.client.model.NewPlan;
import dk.naerplan.client.model.NewRevision;
import dk.naerplan.client.model.NewToken;
import dk.naerplan.client.model.PlanView;
import dk.naerplan.client.model.RevisionView;
import dk.naerplan.client.model.SeatView;
import dk.naerplan.client.model.TwoDocuments;
import dk.naerplan.client.model.WeekItem;
import dk.naerplan.client.model.WeekView;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.security.UserRole;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A client made from docs/schema/openapi.json alone gets along with the application: the description is true. */
class GeneratedClientTest extends AbstractApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> lemvig = map(Documents.LEMVIG_TEXT);
    private final Map<String, Object> doubleBooked = map(Documents.DOUBLE.replace("2026-W48", "2099-W48"));
    private ApiClient client;
    private String token;

    @BeforeEach
    void connect() {
        token = tokenOf(account(UserRole.MANAGER), EnumSet.allOf(Scope.class));
        client = new ApiClient();
        client.updateBaseUri(server());
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + token).header("Accept-Language", "da"));
    }

    @Test
    void dataSetIsCheckedMeasuredExplainedAndCompared() throws Exception {
        var api = new DataSetsApi(client);

        assertThat(api.validate(lemvig).getValid()).isTrue();
        assertThat(api.figures(doubleBooked).getRuleClean()).isFalse();
        assertThat(api.figures(doubleBooked).getKpis().getHours()).containsKeys("anna", "bo");
        assertThat(api.explain(doubleBooked, "anna", null, null, "overlap").getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSentence()).contains("Anna"));
        assertThat(api.recommend(doubleBooked, "two-1/1", null, null, null)
                        .getCandidates()
                        .getFirst()
                        .getChoice())
                .isEqualTo("bo");
        assertThat(api.compare(new TwoDocuments().before(lemvig).after(lemvig)).getDifferences())
                .isEmpty();
    }

    @Test
    void searchIsSubmittedFollowedAndFetched() throws Exception {
        var jobs = new JobsApi(client);
        var rosters = new JobRostersApi(client);

        JobView taken = jobs.submitJob(lemvig, null, 2_000L, 7L, 40, "optimised", "client");
        String events = new Api(server(), token, "da")
                .get("/jobs/" + taken.getId() + "/events")
                .body();
        JobView done = jobs.getJob(taken.getId());

        assertThat(events).contains("event:job");
        assertThat(done.getState()).isEqualTo(JobView.StateEnum.DONE);
        assertThat(done.getBest().getRuleClean()).isTrue();
        assertThat(jobs.listJobs()).contains(done);
        assertThat(new DataSetReader()
                        .read(new ByteArrayInputStream(JSON.writeValueAsBytes(rosters.getJobRoster(taken.getId()))))
                        .isReadable())
                .isTrue();
        assertThat(rosters.getJobFigures(taken.getId()).getScore())
                .isEqualTo(done.getBest().getScore());
        assertThat(rosters.compareJob(taken.getId()).getDifferences()).isNotEmpty();
        assertThat(jobs.cancelJob(taken.getId()).getState()).isEqualTo(JobView.StateEnum.DONE);
    }

    @Test
    void planIsMadeChangedUndoneAndPublished() throws Exception {
        var plans = new PlansApi(client);
        var revisions = new RevisionsApi(client);
        var publishing = new PublishingApi(client);

        PlanView made = plans.createPlan(new NewPlan().name("Uge 48").document(doubleBooked), null);
        RevisionView saved = revisions.saveRevision(
                made.getId(), new NewRevision().document(doubleBooked).reason("Igen"), "\"1\"");
        RevisionView undone = plans.undo(made.getId(), "\"2\"");
        var review = publishing.reviewPublishing(made.getId());
        var announcement = new Announcement();
        review.getViolations().forEach(violation -> announcement.addAcceptedItem(violation.getId()));
        RevisionView published = publishing.publish(made.getId(), announcement, "\"3\"");

        assertThat(plans.listPlans()).extracting(PlanView::getId).contains(made.getId());
        assertThat(saved.getReason()).isEqualTo("Igen");
        assertThat(undone.getContent()).isEqualTo(1);
        assertThat(published.getKind()).isEqualTo(RevisionView.KindEnum.PUBLISHED);
        assertThat(revisions.listRevisions(made.getId())).hasSize(4);
        assertThat(revisions.compareRevisions(made.getId(), 1, 2).getDifferences())
                .isEmpty();
        assertThat(plans.getPlanDocument(made.getId(), made.getNewest().getAt()))
                .containsKey("activities");
    }

    @Test
    void publishedWeekIsListedAndRead() throws Exception {
        PlanView made =
                new PlansApi(client).createPlan(new NewPlan().name("Uge 48").document(doubleBooked), null);
        var publishing = new PublishingApi(client);
        var announcement = new Announcement();
        publishing
                .reviewPublishing(made.getId())
                .getViolations()
                .forEach(violation -> announcement.addAcceptedItem(violation.getId()));
        publishing.publish(made.getId(), announcement, "\"1\"");
        token = tokenOf(account(UserRole.GUEST), EnumSet.of(Scope.READ));

        var published = new PublishedApi(client);

        assertThat(published.listPublished()).extracting(WeekItem::getId).contains(made.getId());
        WeekView week = published.getPublished(made.getId());
        assertThat(week.getWeek()).isEqualTo("2099-W48");
        assertThat(week.getSeats()).extracting(SeatView::getName).containsOnly("Anna");
        assertThat(week.getSeats().getFirst().getStart().toInstant()).isEqualTo("2099-11-23T08:00:00Z");
    }

    @Test
    void tokensAndCalendarsAreMadeAndEnded() throws Exception {
        var tokens = new TokensApi(client);
        var calendars = new CalendarsApi(client);

        var token = tokens.createToken(new NewToken()
                .name("next")
                .scopes(Set.of(NewToken.ScopesEnum.READ))
                .days(1));
        var feed = calendars.createFeed(new NewFeed().employee("anna"));

        assertThat(tokens.listTokens(false)).hasSize(2);
        tokens.revokeToken(token.getToken().getId());
        assertThat(calendars.listFeeds()).hasSize(1);
        assertThat(new Api(server(), "", "da")
                        .get(feed.getAddress().replace("/api/v1", ""))
                        .body())
                .startsWith("BEGIN:VCALENDAR");
        calendars.revokeFeed(feed.getFeed().getId());
    }

    @Test
    void problemComesAsDescribed() {
        assertThatThrownBy(() -> new DataSetsApi(client).figures(Map.of("wek", 1)))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(422);
                    var problem = JSON.readValue(refused.getResponseBody(), dk.naerplan.client.model.Problem.class);
                    assertThat(problem.getCode()).isEqualTo("invalid-data-set");
                    assertThat(problem.getIssues())
                            .anySatisfy(issue -> assertThat(issue.getPointer()).isEqualTo("/wek"));
                });
    }

    private static Map<String, Object> map(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
