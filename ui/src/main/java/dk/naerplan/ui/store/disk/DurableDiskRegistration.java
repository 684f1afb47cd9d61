package dk.naerplan.ui.store.disk;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** Before anything opens a database, whatever is started: the application, a worker or a command. */
final class DurableDiskRegistration implements ApplicationListener<ApplicationStartingEvent> {

    @Override
    public void onApplicationEvent(ApplicationStartingEvent starting) {
        DurableDisk.register();
    }
}
