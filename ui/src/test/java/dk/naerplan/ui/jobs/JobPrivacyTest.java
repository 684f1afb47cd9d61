package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import dk.naerplan.ui.store.privacy.FormerEmployee;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

class JobPrivacyTest {

    private static final EmployeeRef HANNE = new EmployeeRef(Optional.empty(), "hanne");

    @OnEachDatabase
    void searchesThatHoldTheEmployeesWeekAreExportedAndRemoved(TestDatabase database) {
        var source = database.fresh();
        var test = new TestJobs(source, TestJobs.PROPERTIES);
        PlanId plan = TestStore.on(source, test.clock)
                .plans()
                .create("Uge 48", TestJobs.WEEK, "anne", "Ny plan")
                .plan();
        JobId ofPlan = test.submit(new NewJob(
                JobKind.SCENARIO,
                "anne",
                TestJobs.WEEK,
                Optional.of(new Origin(plan, 1)),
                JobSettings.ofTime(Duration.ofSeconds(60))));
        JobId ofItsOwn = test.submit("hanne");
        var privacy = new JobPrivacy(test.client);

        assertThat(privacy.export(HANNE).orElseThrow()).hasSize(1);
        privacy.erase(erasure(Set.of("Hanne L.")));

        assertThat(test.jobs.find(ofPlan)).isEmpty();
        assertThat(test.jobs.find(ofItsOwn)).isEmpty();
        assertThat(privacy.export(HANNE)).isEmpty();
    }

    @OnEachDatabase
    void searchesOfOthersStayUnderTheNameOfAFormerEmployee(TestDatabase database) {
        var test = new TestJobs(database);
        JobId job = test.submit("hanne");

        new JobPrivacy(test.client).erase(erasure(Set.of("Somebody Else")));

        assertThat(test.find(job).owner()).isEqualTo("tidligere-medarbejder-1");
    }

    private static Erasure erasure(Set<String> names) {
        return new Erasure(HANNE, names, Set.of("hanne"), Set.of(), new FormerEmployee(1));
    }
}
