package dk.naerplan.ui.scenario.batch;

import dk.naerplan.ui.scenario.store.StudyId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets one thread at a time work on a study. Asked for again meanwhile, it works on it once more. */
@Component
class StudyTurns {

    private static final Logger LOG = LoggerFactory.getLogger(StudyTurns.class);

    private final Map<StudyId, Turn> turns = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("studies-", 0).factory());

    private enum Turn {
        AT_WORK,
        ONCE_MORE
    }

    void take(StudyId study, Runnable work) {
        Turn turn = turns.merge(study, Turn.AT_WORK, (now, wanted) -> Turn.ONCE_MORE);
        if (turn == Turn.AT_WORK) {
            threads.execute(() -> run(study, work));
        }
    }

    private void run(StudyId study, Runnable work) {
        do {
            turns.replace(study, Turn.AT_WORK);
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("The study {} cannot go on now: {}", study, e.toString());
            }
        } while (!turns.remove(study, Turn.AT_WORK));
    }
}
