package dk.naerplan.ui.store.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.io.UnreadableDataSetException;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.Staff;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.util.List;

class OrganisationsTest {

    @OnEachDatabase
    void organisationKeepsWhatLastsLongerThanAWeek(TestDatabase database) {
        var store = TestOrganisations.on(database);

        OrganisationRevision created = store.create(Drafts.clean());

        DataSet kept = store.organisations().newest(created.organisation()).document();
        assertThat(kept).isEqualTo(created.document());
        assertThat(kept.history()).isEmpty();
        assertThat(kept.roster()).isEqualTo(RosterData.EMPTY);
        assertThat(kept.employees())
                .hasSameSizeAs(Drafts.LEMVIG.employees())
                .allSatisfy(employee -> assertThat(employee.time().absences()).isEmpty());
        assertThat(kept.activities())
                .filteredOn(activity -> activity.everyWeeks() > 1)
                .allSatisfy(activity -> assertThat(activity.fromWeek()).isPresent());
    }

    @OnEachDatabase
    void secondOfTwoWhoChangeItSeesTheFirst(TestDatabase database) {
        var store = TestOrganisations.on(database);
        OrganisationId organisation = store.create(Drafts.LEMVIG).organisation();
        DataSet fewerHours = Staff.withHours(Drafts.LEMVIG, "karen", 30);

        OrganisationSaved first =
                store.organisations().save(organisation, 1, fewerHours, "anne", "Karen går ned i tid");
        OrganisationSaved second = store.organisations().save(organisation, 1, Drafts.LEMVIG, "bo", "Intet nyt");

        assertThat(first).isInstanceOf(OrganisationSaved.Done.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        OrganisationSaved.Conflict.class,
                        conflict ->
                                assertThat(conflict.newest().info().author()).isEqualTo("anne"));
        assertThat(store.organisations().history(organisation)).hasSize(2);
        assertThat(Staff.hours(store.organisations().revision(organisation, 1).document(), "karen"))
                .isEqualTo(37);
    }

    @OnEachDatabase
    void newWeekIsACopyThatRemembersItsOrganisation(TestDatabase database) {
        var store = TestOrganisations.on(database);
        OrganisationRevision organisation = store.create(Drafts.LEMVIG);

        Revision week = store.weeks()
                .fromOrganisation(organisation.organisation(), Week.parse("2027-W02"), "Uge 2", "anne", "Ny uge");

        assertThat(week.document().week()).isEqualTo(Week.parse("2027-W02"));
        assertThat(week.document().activities())
                .isEqualTo(organisation.document().activities());
        assertThat(store.weeks().organisationOf(week.plan()))
                .contains(new OrganisationLink(organisation.organisation(), 1));
    }

    @OnEachDatabase
    void weekAfterAPlanRemembersWhatWasPublishedAndNotWhatWasDraftedSince(TestDatabase database) {
        var store = TestOrganisations.on(database);
        OrganisationId organisation = store.create(Drafts.LEMVIG).organisation();
        PlanId plan = store.weeks()
                .ofDocument(organisation, Drafts.clean(), "Uge 48", "anne", "Ny uge")
                .plan();
        store.base().publishing().publish(plan, 1, "anne", List.of());
        store.base().plans().save(plan, Drafts.edit(2, Drafts.withoutSeat(Drafts.clean())));

        Revision next = store.weeks().after(plan, "Uge 49", "anne", "Ny uge");

        assertThat(next.document().week()).isEqualTo(Week.parse("2026-W49"));
        assertThat(next.document().history().getLast().contacts().get("havnevang-lejere"))
                .containsEntry("jens", 60)
                .containsEntry("karen", 60);
        assertThat(store.weeks().organisationOf(next.plan())).contains(new OrganisationLink(organisation, 1));
    }

    @OnEachDatabase
    void planWithoutOrganisationHasNone(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = store.base()
                .plans()
                .create("Uge 48", Drafts.LEMVIG, "anne", "Ny plan")
                .plan();

        assertThat(store.weeks().organisationOf(plan)).isEmpty();
        assertThat(store.exchange().offeredToPlan(plan)).isEmpty();
        assertThat(store.exchange().offeredToOrganisation(plan)).isEmpty();
    }

    @OnEachDatabase
    void whatCouldNotBeReadAgainIsNotKept(TestDatabase database) {
        var store = TestOrganisations.on(database);
        OrganisationId organisation = store.create(Drafts.LEMVIG).organisation();
        DataSet teamMeetingNamesJens = Staff.without(Drafts.LEMVIG, "jens");

        assertThatThrownBy(() ->
                        store.organisations().save(organisation, 1, teamMeetingNamesJens, "anne", "Jens er stoppet"))
                .isInstanceOf(UnreadableDataSetException.class)
                .hasMessageContaining("jens");
        assertThat(store.organisations().history(organisation)).hasSize(1);
    }

    @OnEachDatabase
    void unknownOrganisationIsNamed(TestDatabase database) {
        OrganisationId nowhere = OrganisationId.create();

        assertThatThrownBy(() -> TestOrganisations.on(database).organisations().newest(nowhere))
                .isInstanceOf(NoSuchOrganisationException.class)
                .hasMessageContaining(nowhere.toString());
    }
}
