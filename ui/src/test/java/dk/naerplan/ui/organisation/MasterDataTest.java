package dk.naerplan.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.Staff;
import dk.naerplan.ui.store.change.DocumentChanges;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.change.PartId;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import dk.naerplan.ui.store.organisation.TestOrganisations;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.util.List;
import java.util.Optional;

class MasterDataTest {

    @OnEachDatabase
    void secondOfTwoSeesWhatTheFirstChangedAndKeepsBoth(TestDatabase database) {
        var store = TestOrganisations.on(database);
        MasterData data = data(store);
        OrganisationRevision seen = store.create(Drafts.LEMVIG);
        data.save(seen, hours(seen, "karen", 30), "bo", "");

        Outcome second = data.save(seen, hours(seen, "jens", 25), "anne", "");

        var conflict = (Outcome.Conflict) second;
        assertThat(conflict.theirs()).extracting(PartChange::part).containsExactly(part("karen"));
        assertThat(conflict.clashes()).isFalse();
        assertThat(hoursNow(store, seen, "jens")).isEqualTo(30);
        data.save(conflict.newest(), conflict.changes(), "anne", "");
        assertThat(hoursNow(store, seen, "karen")).isEqualTo(30);
        assertThat(hoursNow(store, seen, "jens")).isEqualTo(25);
    }

    @OnEachDatabase
    void twoWhoChangeTheSameAreToldSo(TestDatabase database) {
        var store = TestOrganisations.on(database);
        MasterData data = data(store);
        OrganisationRevision seen = store.create(Drafts.LEMVIG);
        data.save(seen, hours(seen, "karen", 30), "bo", "");

        Outcome second = data.save(seen, hours(seen, "karen", 20), "anne", "");

        assertThat(((Outcome.Conflict) second).clashes()).isTrue();
        assertThat(hoursNow(store, seen, "karen")).isEqualTo(30);
    }

    @OnEachDatabase
    void lastChangeCanBeTakenBack(TestDatabase database) {
        var store = TestOrganisations.on(database);
        MasterData data = data(store);
        OrganisationRevision seen = store.create(Drafts.LEMVIG);
        double before = hoursNow(store, seen, "karen");
        var saved = (Outcome.Done) data.save(seen, hours(seen, "karen", 30), "anne", "");

        data.undo(saved.revision(), "anne", "Fortrudt");

        assertThat(hoursNow(store, seen, "karen")).isEqualTo(before);
        assertThat(store.organisations().history(seen.organisation())).hasSize(3);
    }

    @OnEachDatabase
    void whatOthersNeedIsNotRemoved(TestDatabase database) {
        var store = TestOrganisations.on(database);
        OrganisationRevision seen = store.create(Drafts.LEMVIG);
        String area = Drafts.LEMVIG.areas().getFirst().id();

        Outcome outcome = data(store)
                .save(
                        seen,
                        List.of(new PartChange(PartId.whole("areas", area), Optional.empty(), Optional.empty())),
                        "anne",
                        "");

        assertThat(((Outcome.Refused) outcome).issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.type()).isEqualTo(IssueType.UNKNOWN_REFERENCE));
        assertThat(store.organisations().history(seen.organisation())).hasSize(1);
    }

    @OnEachDatabase
    void weeksOfOneNameBelongToOneOrganisation(TestDatabase database) {
        var store = TestOrganisations.on(database);
        MasterData data = data(store);
        var first =
                store.base().plans().create("Lemvig", Drafts.LEMVIG, "anne", "").plan();
        var second =
                store.base().plans().create("Lemvig", Drafts.LEMVIG, "anne", "").plan();

        data.adopt(first, "Lemvig", Drafts.LEMVIG, "anne");
        data.adopt(second, "Lemvig", Drafts.LEMVIG, "anne");

        assertThat(store.organisations().list()).hasSize(1);
        assertThat(store.weeks().organisationOf(second)).isEqualTo(store.weeks().organisationOf(first));
    }

    private static MasterData data(TestOrganisations store) {
        return store.base().transactional(new MasterData(store.organisations(), store.weeks()));
    }

    private static PartId part(String employee) {
        return new PartId("employees", employee, List.of("time", "weeklyHours"));
    }

    private static List<PartChange> hours(OrganisationRevision seen, String employee, double hours) {
        DataSet document = seen.document();
        return DocumentChanges.between(document, Staff.withHours(document, employee, hours));
    }

    private static double hoursNow(TestOrganisations store, OrganisationRevision seen, String employee) {
        return Staff.hours(store.organisations().newest(seen.organisation()).document(), employee);
    }
}
