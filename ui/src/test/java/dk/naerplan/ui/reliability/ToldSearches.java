package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.Api;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.scenario.store.FoundRoster;
import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.store.Figures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the application has told of the searches of a study, and what it must still have after it was killed. */
final class ToldSearches {

    private final Study study;
    private final StudyRuns runs;
    private final JdbcClient client;
    private final Map<JobId, Result> told = new HashMap<>();
    private final Map<Step, FoundRoster> kept = new LinkedHashMap<>();

    ToldSearches(Study study, StudyRuns runs, JdbcClient client) {
        this.study = study;
        this.runs = runs;
        this.client = client;
    }

    /** What a search that is over has found. */
    private record Result(double coverage, double closeness, double coordination, long travelMinutes) {

        static Result of(JsonNode best) {
            return new Result(
                    best.path("coverage").asDouble(),
                    best.path("closeness").asDouble(),
                    best.path("coordination").asDouble(),
                    best.path("travelMinutes").asLong());
        }

        static Result of(Figures figures) {
            return new Result(figures.coverage(), figures.closeness(), figures.coordination(), figures.travelMinutes());
        }
    }

    /** Asks the application, and remembers which searches it says are over; whether there is one that is not. */
    boolean ask(Api api) {
        Api.Answer answer = api.get("/jobs");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<JsonNode> jobs = answer.json().valueStream().toList();
        for (JsonNode job : jobs) {
            if (job.path("state").asString().equals("DONE")) {
                told.put(JobId.parse(job.path("id").asString()).orElseThrow(), Result.of(job.path("best")));
            }
        }
        return jobs.stream()
                .anyMatch(job ->
                        Set.of("QUEUED", "RUNNING").contains(job.path("state").asString()));
    }

    /** Of how many searches it has said that they are over. */
    int count() {
        return told.size();
    }

    /** While nothing runs: every search that was told is there and as it was, and what was kept has not changed. */
    void check() {
        List<StudyRun> all = runs.list(study.id());
        assertThat(all).extracting(StudyRun::step).doesNotHaveDuplicates();
        Map<JobId, StudyRun> byJob = all.stream()
                .filter(run -> run.job().isPresent())
                .collect(Collectors.toMap(run -> run.job().orElseThrow(), run -> run));
        assertThat(byJob.keySet()).containsAll(told.keySet());
        told.forEach((job, result) -> check(job, result, byJob.get(job)));
        all.stream()
                .filter(run -> run.state() == RunState.FOUND)
                .map(StudyRun::step)
                .forEach(this::keep);
        assertThat(jobs()).as("each search has one job, and each job a search").isEqualTo(byJob.size());
    }

    private void check(JobId job, Result result, StudyRun run) {
        assertThat(run.state()).isIn(RunState.OPEN, RunState.FOUND);
        run.figures()
                .ifPresent(figures ->
                        assertThat(Result.of(figures)).as("%s", run.step()).isEqualTo(result));
        assertThat(client.sql("select state from solve_job where id = ?")
                        .param(job.value())
                        .query(String.class)
                        .list())
                .containsExactly("DONE");
    }

    private void keep(Step step) {
        FoundRoster found = runs.found(study.id(), step).orElseThrow();
        assertThat(kept.computeIfAbsent(step, first -> found)).isEqualTo(found);
    }

    private int jobs() {
        return client.sql("select count(*) from solve_job").query(Integer.class).single();
    }
}
