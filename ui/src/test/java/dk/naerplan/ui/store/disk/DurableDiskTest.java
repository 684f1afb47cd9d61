package dk.naerplan.ui.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A copy of the file, made as soon as a commit returns, is what a process that is killed in that moment leaves behind. */
class DurableDiskTest {

    private static final int COMMITS = 60;
    /** So many stay, so that the file has room to use again, which makes chunks lie anywhere. */
    private static final int KEPT = 20;

    @TempDir
    Path folder;

    @BeforeAll
    static void register() {
        DurableDisk.register();
    }

    @Test
    void everyCommitIsFoundAfterACrash() throws Exception {
        assertThat(commitsNotFoundAfterACrash("durable")).isEmpty();
    }

    /** When this fails, H2 writes its header in the right order again; what this package mends about it can go. */
    @Test
    void h2ByItselfLosesCommits() throws Exception {
        assertThat(commitsNotFoundAfterACrash("file")).isNotEmpty();
    }

    @Test
    void fileIsTheSameForH2ByItself() throws Exception {
        commitsNotFoundAfterACrash("durable");
        assertThat(newest("jdbc:h2:file:" + folder.resolve("made"))).isEqualTo(COMMITS);
    }

    private List<Integer> commitsNotFoundAfterACrash(String disk) throws Exception {
        var random = new Random(1);
        var missing = new ArrayList<Integer>();
        var database = new SingleConnectionDataSource(
                "jdbc:h2:%s:%s;WRITE_DELAY=0;RETENTION_TIME=0".formatted(disk, folder.resolve("made")), "", "", true);
        try {
            JdbcClient client = JdbcClient.create(database);
            client.sql("create table edit (number int primary key, document text)")
                    .update();
            for (int number = 1; number <= COMMITS; number++) {
                client.sql("delete from edit where number < ?")
                        .param(number - KEPT)
                        .update();
                client.sql("insert into edit values (?, ?)")
                        .param(number)
                        .param("x".repeat(random.nextInt(9_000)))
                        .update();
                if (newestAfterACrash() != number) {
                    missing.add(number);
                }
            }
        } finally {
            database.destroy();
        }
        return missing;
    }

    private int newestAfterACrash() throws Exception {
        Files.copy(folder.resolve("made.mv.db"), folder.resolve("left.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        return newest("jdbc:h2:file:" + folder.resolve("left"));
    }

    private static int newest(String url) {
        var database = new SingleConnectionDataSource(url, "", "", true);
        try {
            return JdbcClient.create(database)
                    .sql("select coalesce(max(number), 0) from edit")
                    .query(Integer.class)
                    .single();
        } finally {
            database.destroy();
        }
    }
}
