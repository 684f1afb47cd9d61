package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.store.PlanId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comparisons and studies. One that is not shared is seen by its owner alone; only the owner changes it. */
@Service
@Transactional
@MayPlan
public class Studies {

    private static final int LONGEST = 200;

    private final StudyTable table;
    private final Clock clock;

    public Studies(StudyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Those of the plan that the one who asks may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Study> list(PlanId plan) {
        return table.of(plan).stream().filter(Studies::isSeen).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Study> find(StudyId study) {
        return table.find(study).filter(Studies::isSeen);
    }

    /** Private at first; its searches begin when somebody plans them. */
    public Study create(NewStudy study) {
        StudyId id = StudyId.create();
        table.insert(id, study, CurrentUser.name(), clock.instant());
        return table.find(id).orElseThrow();
    }

    public void rename(StudyId study, String name) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            throw new IllegalArgumentException("The name is blank or longer than %d characters.".formatted(LONGEST));
        }
        table.rename(requireOwn(study).id(), given);
    }

    public void share(StudyId study, boolean shared) {
        table.share(requireOwn(study).id(), shared);
    }

    /** For good, with everything found. */
    public void delete(StudyId study) {
        table.delete(requireDeletable(study).id());
    }

    /** @throws NotYoursException when the one who asks may not delete it */
    @Transactional(readOnly = true)
    public Study requireDeletable(StudyId study) {
        return find(study).filter(this::mayDelete).orElseThrow(() -> new NotYoursException(study));
    }

    /** @throws NotYoursException when the one who asks may not rename, share and stop it */
    @Transactional(readOnly = true)
    public Study requireOwn(StudyId study) {
        return find(study).filter(this::mayChange).orElseThrow(() -> new NotYoursException(study));
    }

    /** Whether the one who asks may delete it. */
    public boolean mayDelete(Study study) {
        return Sight.mayRemove(study.owner(), study.shared());
    }

    /** Whether the one who asks may rename, share and stop it. */
    public boolean mayChange(Study study) {
        return Sight.isOwn(study.owner());
    }

    private static boolean isSeen(Study study) {
        return Sight.maySee(study.owner(), study.shared());
    }
}
