package dk.naerplan.ui.store.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.Staff;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.change.PartId;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.util.List;
import java.util.Map;

class ExchangeTest {

    private static final PartId HOURS_OF_KAREN = new PartId("employees", "karen", List.of("time", "weeklyHours"));
    private static final PartId HOURS_OF_JENS = new PartId("employees", "jens", List.of("time", "weeklyHours"));

    @OnEachDatabase
    void laterChangesOfTheOrganisationAreOfferedOneByOne(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        changeOrganisation(store, plan, Staff.withHours(Staff.withHours(Drafts.LEMVIG, "karen", 30), "jens", 25));

        List<OfferedChange> offered = store.exchange().offeredToPlan(plan);
        Saved taken = store.exchange()
                .takeIntoPlan(plan, 1, List.of(offered.getFirst().change()), "anne", "Fra organisationen");

        assertThat(parts(offered)).containsExactly(HOURS_OF_KAREN, HOURS_OF_JENS);
        assertThat(taken).isInstanceOf(Saved.Done.class);
        DataSet now = store.base().plans().newest(plan).document();
        assertThat(Staff.hours(now, "karen")).isEqualTo(30);
        assertThat(Staff.hours(now, "jens")).isEqualTo(30);
        assertThat(now.roster().sessions()).isEqualTo(Drafts.clean().roster().sessions());
        assertThat(now.history()).isEqualTo(Drafts.clean().history());
        assertThat(parts(store.exchange().offeredToPlan(plan))).containsExactly(HOURS_OF_JENS);
    }

    @OnEachDatabase
    void whatThePlanChangedItselfIsOfferedAsAClash(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        store.base().plans().save(plan, Drafts.edit(1, Staff.withHours(Drafts.clean(), "karen", 20)));
        changeOrganisation(store, plan, Staff.withHours(Drafts.LEMVIG, "karen", 30));

        assertThat(store.exchange().offeredToPlan(plan)).singleElement().satisfies(offer -> {
            assertThat(offer.clashes()).isTrue();
            assertThat(offer.change().before().orElseThrow().asDouble()).isEqualTo(20);
            assertThat(offer.change().after().orElseThrow().asDouble()).isEqualTo(30);
        });
    }

    @OnEachDatabase
    void settledChangesAreOfferedNoMore(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        changeOrganisation(store, plan, Staff.withHours(Drafts.LEMVIG, "karen", 30));

        store.exchange().settle(plan);

        assertThat(store.exchange().offeredToPlan(plan)).isEmpty();
        assertThat(parts(store.exchange().offeredToOrganisation(plan))).containsExactly(HOURS_OF_KAREN);
    }

    @OnEachDatabase
    void employeeWhoLeftTheOrganisationLeavesTheWeek(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        store.base()
                .plans()
                .save(
                        plan,
                        Drafts.edit(1, Drafts.withVisit(Drafts.clean(), Drafts.visit(Map.of(1, "karen", 2, "mads")))));
        changeOrganisation(store, plan, Staff.without(Drafts.LEMVIG, "mads"));

        List<PartChange> offered = store.exchange().offeredToPlan(plan).stream()
                .map(OfferedChange::change)
                .toList();
        store.exchange().takeIntoPlan(plan, 2, offered, "anne", "Fra organisationen");

        DataSet now = store.base().plans().newest(plan).document();
        assertThat(now.employees()).extracting(EmployeeData::id).doesNotContain("mads");
        assertThat(now.roster().sessions().get(Drafts.VISIT).seats()).containsOnlyKeys(1);
    }

    @OnEachDatabase
    void whatThePlanAddedCanGoBackIntoTheOrganisation(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        store.base().plans().save(plan, Drafts.edit(1, Staff.withArea(Drafts.clean(), "nyby")));

        List<OfferedChange> offered = store.exchange().offeredToOrganisation(plan);
        OrganisationId organisation =
                store.weeks().organisationOf(plan).orElseThrow().organisation();
        store.exchange()
                .takeIntoOrganisation(
                        organisation, 1, List.of(offered.getFirst().change()), "anne", "Nyt boligområde");

        assertThat(parts(offered)).containsExactly(new PartId("areas", "nyby", List.of()));
        assertThat(store.organisations().newest(organisation).document().areas())
                .extracting(AreaData::id)
                .contains("nyby");
        assertThat(store.exchange().offeredToOrganisation(plan)).isEmpty();
        assertThat(store.exchange().offeredToPlan(plan)).isEmpty();
    }

    @OnEachDatabase
    void absencesFamiliarityAndDecisionsOfAWeekAreNotOffered(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        PlanId next = store.weeks().after(plan, "Uge 49", "anne", "Ny uge").plan();

        assertThat(store.exchange().offeredToOrganisation(plan)).isEmpty();
        assertThat(store.exchange().offeredToOrganisation(next)).isEmpty();
    }

    @OnEachDatabase
    void dateWithoutWorkIsOfferedToTheWeekAndReachesTheWeeksAfterIt(TestDatabase database) {
        var store = TestOrganisations.on(database);
        PlanId plan = planOf(store);
        DateSpan over = DateSpan.parse("2026-11-02");
        DateSpan holiday = DateSpan.parse("2026-11-27/2026-12-01");
        changeOrganisation(store, plan, Staff.withDatesOff(Drafts.LEMVIG, "karen", List.of(over, holiday)));

        List<OfferedChange> offered = store.exchange().offeredToPlan(plan);
        store.exchange().takeIntoPlan(plan, 1, List.of(offered.getFirst().change()), "anne", "Fra organisationen");
        DataSet next = store.weeks().after(plan, "Uge 49", "anne", "Ny uge").document();

        assertThat(parts(offered)).containsExactly(new PartId("employees", "karen", List.of("time", "datesOff")));
        assertThat(store.exchange().offeredToPlan(plan)).isEmpty();
        assertThat(store.exchange().offeredToOrganisation(plan)).isEmpty();
        assertThat(Staff.time(next, "karen").awayIn(next.week())).containsExactly(TimeSpan.parse("mon-tue"));
    }

    private static PlanId planOf(TestOrganisations store) {
        OrganisationId organisation = store.create(Drafts.LEMVIG).organisation();
        return store.weeks()
                .ofDocument(organisation, Drafts.clean(), "Uge 48", "anne", "Ny uge")
                .plan();
    }

    private static void changeOrganisation(TestOrganisations store, PlanId plan, DataSet changed) {
        OrganisationId organisation =
                store.weeks().organisationOf(plan).orElseThrow().organisation();
        store.organisations().save(organisation, 1, changed, "bo", "Ændret");
    }

    private static List<PartId> parts(List<OfferedChange> offered) {
        return offered.stream().map(offer -> offer.change().part()).toList();
    }
}
