package dk.naerplan.ui.scenario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.Submission;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;

/** Kept comparisons and their searches, on both databases. */
class StudiesTest {

    private static final Step FIRST = new Step("local", 0);
    private static final Step SECOND = new Step("local", 1);

    @BeforeEach
    void signIn() {
        TestScenarios.as("pia", UserRole.PLANNER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void studyIsReadAsItWasBegunEvenWhenAScenarioIsDeleted(TestDatabase database) {
        var test = new TestScenarios(database);
        SavedScenario own =
                test.scenarios.create(test.plan, new NewVersion(1, "Uden Karen", TestScenarios.hanneAndKaren()));
        var source = Optional.of(new StudyScenario.Source(own.id(), 1));
        NewStudy wanted = test.comparison(
                StudyScenario.ofPolicy("local"), new StudyScenario("tried", "Uden Karen", source, own.document()));

        StudyId id = test.studies.create(wanted).id();
        test.scenarios.delete(own.id());

        Study study = test.studies.find(id).orElseThrow();
        assertThat(study.origin()).isEqualTo(wanted.origin());
        assertThat(study.settings()).isEqualTo(wanted.settings());
        assertThat(study.kind()).isEqualTo(StudyKind.COMPARISON);
        assertThat(study.state()).isEqualTo(StudyState.RUNNING);
        assertThat(study.scenarios())
                .containsExactly(
                        StudyScenario.ofPolicy("local"),
                        new StudyScenario("tried", "Uden Karen", Optional.empty(), own.document()));
    }

    @OnEachDatabase
    void privateStudyIsThereForItsOwnerAloneAndSharedOnesStayTheirs(TestDatabase database) {
        var test = new TestScenarios(database);
        StudyId id = test.studies
                .create(test.comparison(StudyScenario.ofPolicy("local")))
                .id();
        TestScenarios.as("poul", UserRole.PLANNER);
        assertThat(test.studies.list(test.plan)).isEmpty();
        assertThat(test.studies.find(id)).isEmpty();
        assertThatThrownBy(() -> test.studies.rename(id, "Min")).isInstanceOf(NotYoursException.class);

        TestScenarios.as("pia", UserRole.PLANNER);
        test.studies.rename(id, " Efterår ");
        test.studies.share(id, true);
        TestScenarios.as("poul", UserRole.PLANNER);

        Study seen = test.studies.list(test.plan).getFirst();
        assertThat(seen.name()).isEqualTo("Efterår");
        assertThat(test.studies.mayChange(seen)).isFalse();
        assertThatThrownBy(() -> test.studies.share(id, false)).isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> test.studies.delete(id)).isInstanceOf(NotYoursException.class);
        TestScenarios.as("pia", UserRole.PLANNER);
        test.studies.delete(id);
        assertThat(test.studies.list(test.plan)).isEmpty();
    }

    @OnEachDatabase
    void searchIsHandedInOnceHoweverManyDriveTheStudy(TestDatabase database) {
        var test = new TestScenarios(database);
        Study study = test.studies.create(test.comparison(StudyScenario.ofPolicy("local")));
        test.runs.plan(study.id(), List.of(FIRST, SECOND));
        test.runs.plan(study.id(), List.of(FIRST, SECOND));

        Submission first = test.runs.submit(study.id(), FIRST, job(study));
        test.runs.submit(study.id(), FIRST, job(study));

        assertThat(test.client
                        .sql("select count(*) from solve_job")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(test.runs.list(study.id()))
                .containsExactly(
                        new StudyRun(FIRST, RunState.OPEN, Optional.of(jobOf(first)), Optional.empty()),
                        StudyRun.waiting(SECOND));
    }

    @OnEachDatabase
    void whatWasFoundIsKeptWithItsFiguresAndStopsLeaveTheRestOut(TestDatabase database) {
        var test = new TestScenarios(database);
        Study study = test.studies.create(test.comparison(StudyScenario.ofPolicy("local")));
        test.runs.plan(study.id(), List.of(FIRST, SECOND));
        JobId job = jobOf(test.runs.submit(study.id(), FIRST, job(study)));
        var found = new FoundRoster(Drafts.clean(), 1_000, Duration.ofSeconds(10));

        test.runs.found(study.id(), FIRST, found);
        test.runs.stop(study.id());

        assertThat(test.runs.list(study.id()))
                .containsExactly(
                        new StudyRun(FIRST, RunState.FOUND, Optional.of(job), Optional.of(Figures.of(Drafts.clean()))),
                        new StudyRun(SECOND, RunState.LEFT_OUT, Optional.empty(), Optional.empty()));
        assertThat(test.runs.found(study.id(), FIRST)).contains(found);
        assertThat(test.runs.found(study.id(), SECOND)).isEmpty();
        Study stopped = test.studies.find(study.id()).orElseThrow();
        assertThat(stopped.state()).isEqualTo(StudyState.STOPPED);
        assertThat(stopped.ended()).contains(test.clock.instant());
        assertThat(test.runs.unfinished()).isEmpty();
    }

    @OnEachDatabase
    void searchWhoseJobIsGoneWaitsAgain(TestDatabase database) {
        var test = new TestScenarios(database);
        Study study = test.studies.create(test.comparison(StudyScenario.ofPolicy("local")));
        test.runs.plan(study.id(), List.of(FIRST));
        JobId job = jobOf(test.runs.submit(study.id(), FIRST, job(study)));

        test.runs.lost(study.id(), FIRST, job);

        assertThat(test.runs.list(study.id())).containsExactly(StudyRun.waiting(FIRST));
        assertThat(test.runs.unfinished()).extracting(Study::id).containsExactly(study.id());
    }

    private static JobId jobOf(Submission submission) {
        return ((Submission.Accepted) submission).job();
    }

    private static NewJob job(Study study) {
        return new NewJob(
                JobKind.SCENARIO,
                study.owner(),
                Drafts.clean(),
                Optional.of(study.origin()),
                JobSettings.ofTime(Duration.ofSeconds(10)));
    }
}
