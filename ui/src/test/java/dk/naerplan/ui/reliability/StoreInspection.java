package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.TestStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the database, once nobody uses it any more, with what editors remember. */
final class StoreInspection {

    private final JdbcClient client;
    private final Plans plans;
    private final Map<Integer, Figures> figures = new HashMap<>();

    StoreInspection(DataSource database) {
        client = JdbcClient.create(database);
        plans = TestStore.on(database, Clock.systemUTC()).plans();
    }

    /** Every revision is whole and as it was sent, and every search has come to a good end. */
    void check(Editor editor) {
        editor.plans().forEach(this::check);
        for (String job : editor.jobs()) {
            assertThat(client.sql("select state from solve_job where id = :id")
                            .param("id", UUID.fromString(job))
                            .query(String.class)
                            .list())
                    .containsExactly("DONE");
        }
    }

    private void check(EditedPlan plan) {
        PlanId id = PlanId.parse(plan.path().replace("/plans/", "")).orElseThrow();
        assertThat(plans.find(id).orElseThrow().newest().number()).isEqualTo(plan.newest());
        for (int number = 1; number <= plan.newest(); number++) {
            Revision revision = plans.revision(id, number);
            Edit edit = plan.edit(number);
            assertThat(revision.info().reason()).isEqualTo(edit.reason());
            assertThat(revision.document()).isEqualTo(edit.document());
            assertThat(revision.info().figures())
                    .isEqualTo(figures.computeIfAbsent(edit.balance(), balance -> Figures.of(edit.document())));
        }
    }

    /** No plan, revision or search is there twice, half, or of nobody. */
    void checkNothingElseIsThere(List<Editor> editors) {
        assertThat(plans())
                .isEqualTo(editors.stream()
                        .mapToInt(editor -> editor.plans().size())
                        .sum());
        assertThat(revisions())
                .isEqualTo(editors.stream()
                        .flatMap(editor -> editor.plans().stream())
                        .mapToInt(EditedPlan::newest)
                        .sum());
        assertThat(jobs())
                .isEqualTo(editors.stream()
                        .mapToInt(editor -> editor.jobs().size())
                        .sum());
    }

    int plans() {
        return count("plan");
    }

    int revisions() {
        return count("plan_revision");
    }

    int jobs() {
        return count("solve_job");
    }

    private int count(String table) {
        return client.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
