package dk.naerplan.ui.store.archive;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Backups of the running application. */
@Configuration(proxyBeanMethods = false)
class ArchiveBeans {

    @Bean
    Backup backup(DataSource database, Clock clock) {
        return new Backup(database, clock);
    }

    /** Open only for a database file, which nobody else can open; PostgreSQL takes commands beside the application. */
    @Bean(destroyMethod = "close")
    BackupDesk backupDesk(Environment settings, Backup backup) {
        Path dataFolder = Path.of(settings.getRequiredProperty("naerplan.data-dir"));
        var desk = new BackupDesk(BackupFolder.in(dataFolder), backup);
        if (settings.getRequiredProperty("naerplan.database").startsWith("jdbc:h2:durable:")) {
            desk.open();
        }
        return desk;
    }
}
