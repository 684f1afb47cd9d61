package dk.naerplan.ui.store;

import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.MayReadPublished;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settings that people change while the application runs. */
@Service
@Transactional
@MayReadPublished
public class StoredSettings {

    private final JdbcClient database;

    public StoredSettings(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public <T> T get(Setting<T> setting) {
        return database.sql("select content from setting where name = :name")
                .param("name", setting.name())
                .query(String.class)
                .optional()
                .map(setting.parse())
                .orElse(setting.standard());
    }

    @MayAdminister
    public <T> void set(Setting<T> setting, T value) {
        database.sql("delete from setting where name = :name")
                .param("name", setting.name())
                .update();
        database.sql("insert into setting (name, content) values (:name, :content)")
                .param("name", setting.name())
                .param("content", value.toString())
                .update();
    }

    @Transactional(readOnly = true)
    public NoticePeriod noticePeriod() {
        return get(NoticePeriod.SETTING);
    }

    @MayAdminister
    public void setNoticePeriod(NoticePeriod notice) {
        set(NoticePeriod.SETTING, notice);
    }
}
