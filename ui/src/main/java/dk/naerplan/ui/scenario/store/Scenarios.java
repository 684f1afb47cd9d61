package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.store.PlanId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scenarios of planners. A private one is seen by its author alone; a shared one can be read, edited and commented by all who plan.
 * Every change makes a new version; whoever changes one says which version they had seen.
 */
@Service
@Transactional
@MayPlan
public class Scenarios {

    private final ScenarioTable table;
    private final Clock clock;

    public Scenarios(ScenarioTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Those of the plan that the one who asks may see, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<SavedScenario> list(PlanId plan) {
        return table.of(plan).stream().filter(Scenarios::isSeen).toList();
    }

    @Transactional(readOnly = true)
    public Optional<SavedScenario> find(ScenarioId scenario) {
        return table.newest(scenario).filter(Scenarios::isSeen);
    }

    @Transactional(readOnly = true)
    public Optional<SavedScenario> version(ScenarioId scenario, int number) {
        return table.version(scenario, number).filter(Scenarios::isSeen);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ScenarioVersion> versions(ScenarioId scenario) {
        return table.versions(seen(scenario).id());
    }

    /** Private at first. */
    public SavedScenario create(PlanId plan, NewVersion first) {
        ScenarioId id = ScenarioId.create();
        table.insert(id, plan, CurrentUser.name(), clock.instant());
        return append(id, 0, first).orElseThrow();
    }

    /** Empty when somebody has saved another version meanwhile. */
    public Optional<SavedScenario> save(ScenarioId scenario, int basedOn, NewVersion next) {
        return append(seen(scenario).id(), basedOn, next);
    }

    public void share(ScenarioId scenario, boolean shared) {
        SavedScenario found = seen(scenario);
        if (!Sight.isOwn(found.author())) {
            throw new NotYoursException(scenario);
        }
        table.share(scenario, shared);
    }

    /** For good, with its versions and comments. */
    public void delete(ScenarioId scenario) {
        SavedScenario found = seen(scenario);
        if (!Sight.mayRemove(found.author(), found.shared())) {
            throw new NotYoursException(scenario);
        }
        table.delete(scenario);
    }

    /** Whether the one who asks may delete it. */
    public boolean mayDelete(SavedScenario scenario) {
        return Sight.mayRemove(scenario.author(), scenario.shared());
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<ScenarioComment> comments(ScenarioId scenario) {
        return table.comments(seen(scenario).id());
    }

    public void say(ScenarioId scenario, String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > ScenarioComment.LONGEST) {
            throw new IllegalArgumentException(
                    "The comment is blank or longer than %d characters.".formatted(ScenarioComment.LONGEST));
        }
        table.say(
                seen(scenario).id(), new ScenarioComment(UUID.randomUUID(), CurrentUser.name(), clock.instant(), said));
    }

    /** Takes the caller's own comment back. */
    public void unsay(ScenarioId scenario, UUID comment) {
        table.unsay(seen(scenario).id(), comment, CurrentUser.name());
    }

    private Optional<SavedScenario> append(ScenarioId id, int basedOn, NewVersion next) {
        if (!table.advance(id, basedOn)) {
            return Optional.empty();
        }
        var version = new ScenarioVersion(
                basedOn + 1,
                next.revision(),
                next.name(),
                CurrentUser.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.append(id, version, ScenarioFormat.toText(next.document()));
        return table.newest(id);
    }

    private SavedScenario seen(ScenarioId scenario) {
        return find(scenario).orElseThrow(() -> new NotYoursException(scenario));
    }

    private static boolean isSeen(SavedScenario scenario) {
        return Sight.maySee(scenario.author(), scenario.shared());
    }
}
