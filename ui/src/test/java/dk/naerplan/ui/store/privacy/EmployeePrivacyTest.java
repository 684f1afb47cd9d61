package dk.naerplan.ui.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.TestOrganisations;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class EmployeePrivacyTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));

    @OnEachDatabase
    void nothingInAnyTableTellsWhoWasErased(TestDatabase database) throws SQLException {
        TestStore store = TestStore.on(database, clock);
        OrganisationId organisation = fill(store);
        var search = new TextSearch(store.database());
        assertThat(search.placesOf("hanne"))
                .contains(
                        "plan_revision.document",
                        "plan_revision.author",
                        "plan_revision.reason",
                        "plan_acceptance.what",
                        "plan_acceptance.sentence_da",
                        "organisation_revision.document");

        FormerEmployee former = TestPrivacy.on(store, clock, new Accounts())
                .employees()
                .erase(hanne(organisation), "anne", "Sletning efter ønske");

        assertThat(search.placesOf("hanne")).isEmpty();
        assertThat(search.placesOf(former.name()))
                .contains("plan_revision.document", "plan_revision.reason", "plan_acceptance.sentence_en");
    }

    @OnEachDatabase
    void plansStayReadableAndEverybodyElseStays(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        OrganisationId organisation = fill(store);
        PlanId plan = store.plans().list().getFirst().id();

        FormerEmployee former =
                TestPrivacy.on(store, clock).employees().erase(hanne(organisation), "anne", "Sletning efter ønske");

        DataSet published = store.plans().published(plan).orElseThrow().document();
        assertThat(published
                        .roster()
                        .sessions()
                        .get(Drafts.VISIT)
                        .seats()
                        .get(2)
                        .employee())
                .contains(former.id());
        assertThat(published.employees())
                .extracting(EmployeeData::label)
                .contains("Karen B.", "Jens P.", "Tidligere medarbejder 1")
                .doesNotContain("Hanne L.");
        assertThat(published.description().da()).startsWith("Tidligere medarbejder 1 og Karen B.");
        assertThat(store.plans().history(plan))
                .extracting(info -> info.figures().score())
                .isNotEmpty();
    }

    @OnEachDatabase
    void whoHasThePlanOpenSeesAConflictInsteadOfSavingTheNameAgain(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        OrganisationId organisation = fill(store);
        PlanId plan = store.plans().list().getFirst().id();
        var open = store.plans().newest(plan);

        TestPrivacy.on(store, clock).employees().erase(hanne(organisation), "anne", "Sletning efter ønske");

        assertThat(store.plans().save(plan, Drafts.edit(open.number(), open.document())))
                .isInstanceOf(Saved.Conflict.class);
    }

    @OnEachDatabase
    void sameIdInAnotherOrganisationIsSomebodyElse(TestDatabase database) throws SQLException {
        TestStore store = TestStore.on(database, clock);
        OrganisationId organisation = fill(store);
        PlanId elsewhere = store.plans()
                .create("Uge 48", Drafts.broken(), "anne", "Ny plan")
                .plan();

        TestPrivacy.on(store, clock).employees().erase(hanne(organisation), "anne", "Sletning efter ønske");

        assertThat(store.plans().newest(elsewhere).document()).isEqualTo(Drafts.broken());
    }

    @OnEachDatabase
    void nextOneIsCountedOn(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        OrganisationId organisation = fill(store);
        EmployeePrivacy employees = TestPrivacy.on(store, clock).employees();

        assertThat(employees.erase(hanne(organisation), "anne", "Sletning").number())
                .isEqualTo(1);
        assertThat(employees
                        .erase(new EmployeeRef(Optional.of(organisation), "mads"), "anne", "Sletning")
                        .number())
                .isEqualTo(2);
        assertThatThrownBy(() -> employees.erase(hanne(organisation), "anne", "Sletning"))
                .isInstanceOf(NoSuchEmployeeException.class);
    }

    @OnEachDatabase
    void exportHasEverythingAboutTheEmployeeAndNothingAboutOthers(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        OrganisationId organisation = fill(store);

        ObjectNode export =
                TestPrivacy.on(store, clock, new Accounts()).employees().export(hanne(organisation));

        assertThat(export.path("names").get(0).asString()).isEqualTo("Hanne L.");
        JsonNode said = export.path("plans").get(0).path("said");
        assertThat(said.path("employee").path("time").path("absences")).hasSize(1);
        assertThat(said.path("seats").path(Drafts.VISIT).path("seat").asString())
                .isEqualTo("2");
        assertThat(said.path("history")).hasSize(4);
        assertThat(export.path("accepted")).isNotEmpty();
        assertThat(export.path("accounts").path("user").asString()).isEqualTo("hanne");
        assertThat(said.toString()).doesNotContain("karen", "Karen");
    }

    private static EmployeeRef hanne(OrganisationId organisation) {
        return new EmployeeRef(Optional.of(organisation), "hanne");
    }

    private static OrganisationId fill(TestStore store) {
        var organisations = TestOrganisations.on(store);
        OrganisationId organisation = organisations.create(Drafts.LEMVIG).organisation();
        DataSet named = Drafts.describedAs(Drafts.broken(), new LocalText("Hanne L. og Karen B. besøger", ""));
        PlanId plan = organisations
                .weeks()
                .ofDocument(organisation, named, "Uge 48 for Hanne L.", "hanne", "Hanne L. tager besøget")
                .plan();
        store.publishing()
                .publish(plan, 1, "hanne", store.publishing().review(plan).violations());
        store.plans().save(plan, Drafts.edit(2, Drafts.withVisit(named, Drafts.visit(Map.of(1, "hanne")))));
        return organisation;
    }

    /** Somebody else's tables. */
    private static final class Accounts implements EmployeeDataHolder {

        @Override
        public String heading() {
            return "accounts";
        }

        @Override
        public Optional<JsonNode> export(EmployeeRef employee) {
            return Optional.of(JsonNodeFactory.instance.objectNode().put("user", "hanne"));
        }

        @Override
        public Set<String> accounts(EmployeeRef employee) {
            return Set.of("hanne");
        }

        @Override
        public void erase(Erasure erasure) {
            assertThat(erasure.names()).containsExactly("Hanne L.");
        }
    }
}
