package dk.naerplan.ui.jobs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself has seen happen to jobs, whoever did it: each attempt, each end, and each change after an end. */
final class JobLedger {

    private static final String TRIGGER = """
            create table job_ledger (
                line bigserial primary key, job uuid not null, event text not null,
                at timestamptz not null default clock_timestamp());
            create function note_job() returns trigger as $$
            begin
                if old.state in ('DONE', 'CANCELLED', 'FAILED') then
                    insert into job_ledger (job, event) values (old.id, 'AFTER THE END');
                elsif new.state in ('DONE', 'CANCELLED', 'FAILED') then
                    insert into job_ledger (job, event) values (new.id, 'END ' || new.state);
                elsif new.attempt <> old.attempt then
                    insert into job_ledger (job, event) values (new.id, 'ATTEMPT');
                end if;
                return new;
            end $$ language plpgsql;
            create trigger note_job after update on solve_job for each row execute function note_job();
            """;

    private final JdbcClient client;

    private JobLedger(JdbcClient client) {
        this.client = client;
    }

    static JobLedger in(DataSource database) {
        new JdbcTemplate(database).execute(TRIGGER);
        return new JobLedger(JdbcClient.create(database));
    }

    /** All but the attempts. */
    List<String> ends(JobId job) {
        return client.sql("select event from job_ledger where job = :job and event <> 'ATTEMPT' order by line")
                .param("job", job.value())
                .query(String.class)
                .list();
    }

    List<Instant> attempts(JobId job) {
        return client.sql("select at from job_ledger where job = :job and event = 'ATTEMPT' order by line")
                .param("job", job.value())
                .query((row, line) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    Instant now() {
        return client.sql("select clock_timestamp()")
                .query((row, line) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** The jobs that a worker has in hand. */
    List<JobId> inHandsOf(WorkerProcess worker) {
        return client
                .sql("select task_instance from scheduled_tasks"
                        + " where task_name = 'solve' and picked and picked_by like :name || '%'")
                .param("name", worker.namePrefix())
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> JobId.parse(id).stream())
                .toList();
    }
}
