package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.UI;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.scenario.edit.ScenarioGuide;
import dk.naerplan.ui.scenario.frontier.PointDialog;
import dk.naerplan.ui.scenario.store.NewVersion;
import dk.naerplan.ui.scenario.store.SavedScenario;
import dk.naerplan.ui.scenario.store.ScenarioVersion;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What can be done with the scenarios of a plan. */
final class ScenarioDeeds {

    private final UI ui;
    private final Texts texts;
    private final ScenarioRooms rooms;
    private final PlanId plan;
    private final Runnable changed;
    private final BiConsumer<SavedScenario, List<String>> compare;

    /**
     * @param changed is told when the list is another
     * @param compare compares a saved scenario with placement policies
     */
    ScenarioDeeds(
            UI ui,
            Texts texts,
            ScenarioRooms rooms,
            PlanId plan,
            Runnable changed,
            BiConsumer<SavedScenario, List<String>> compare) {
        this.ui = ui;
        this.texts = texts;
        this.rooms = rooms;
        this.plan = plan;
        this.changed = changed;
        this.compare = compare;
    }

    void make() {
        guide(Optional.empty()).open();
    }

    void edit(SavedScenario scenario) {
        ScenarioGuide guide = guide(Optional.of(scenario));
        guide.take(scenario.document(), scenario.name());
        guide.open();
    }

    void copy(SavedScenario scenario) {
        fresh(scenario.document(), texts.of("shelf.copyOf", scenario.name()));
    }

    void upload() {
        new UploadDialog(texts, scenario -> fresh(scenario, scenario.title(texts.locale()))).open();
    }

    private void fresh(Scenario scenario, String name) {
        ScenarioGuide guide = guide(Optional.empty());
        guide.take(scenario, name);
        guide.open();
    }

    private ScenarioGuide guide(Optional<SavedScenario> before) {
        Revision base = rooms.plans().newest(plan);
        return new ScenarioGuide(base.document(), texts, (name, scenario, against) -> {
            Optional<SavedScenario> saved = save(before, new NewVersion(base.number(), name, scenario));
            saved.ifPresent(one -> {
                changed.run();
                if (!against.isEmpty()) {
                    compare.accept(one, against);
                }
            });
            return saved.isPresent();
        });
    }

    private Optional<SavedScenario> save(Optional<SavedScenario> before, NewVersion version) {
        return before.isPresent()
                ? rooms.scenarios()
                        .save(before.get().id(), before.get().version().number(), version)
                : Optional.of(rooms.scenarios().create(plan, version));
    }

    /** Asks whether the point is to become a scenario. */
    void keep(FrontierPoint point) {
        new PointDialog(point, texts, (name, scenario) -> {
                    save(
                            Optional.empty(),
                            new NewVersion(rooms.plans().newest(plan).number(), name, scenario));
                    changed.run();
                    Notices.tell(ui, texts.of("frontier.saved", name));
                })
                .open();
    }

    void share(SavedScenario scenario) {
        rooms.scenarios().share(scenario.id(), !scenario.shared());
        changed.run();
        Notices.tell(ui, texts.of(scenario.shared() ? "study.notShared" : "study.isShared", scenario.name()));
    }

    void delete(SavedScenario scenario) {
        new SureDialog(scenario.name(), texts.of("shelf.deleteSure"), texts, () -> {
                    rooms.scenarios().delete(scenario.id());
                    changed.run();
                })
                .open();
    }

    void comments(SavedScenario scenario) {
        new CommentsDialog(scenario, rooms, texts).open();
    }

    void versions(SavedScenario scenario) {
        new VersionsDialog(scenario, rooms, texts, version -> restore(scenario, version)).open();
    }

    private void restore(SavedScenario scenario, ScenarioVersion version) {
        rooms.scenarios().version(scenario.id(), version.number()).ifPresent(old -> {
            var next = new NewVersion(old.version().revision(), old.name(), old.document());
            boolean saved = rooms.scenarios()
                    .save(scenario.id(), scenario.version().number(), next)
                    .isPresent();
            if (!saved) {
                Notices.warn(ui, texts.of("edit.newer"));
            }
            changed.run();
        });
    }
}
