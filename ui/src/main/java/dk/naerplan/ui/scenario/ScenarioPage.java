package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.table.NewIds;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.NewStudy;
import dk.naerplan.ui.scenario.store.SavedScenario;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.study.Questions;
import dk.naerplan.ui.scenario.study.StudyNames;
import dk.naerplan.ui.scenario.study.StudySection;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scenarios of one plan on the screen: what to compare, what has been compared, and what came of it. */
final class ScenarioPage extends Div implements StudyList.Actions {

    private static final long serialVersionUID = 1L;

    private final UI ui;
    private final transient Texts texts;
    private final transient ScenarioRooms rooms;
    private final transient PlanId plan;
    private final ScenarioShelf shelf;
    private final ScenarioForm form;
    private final StudySection questions;
    private final StudyList list;
    private final StudyPanel panel;
    private transient @Nullable StudyFollower following;
    private transient Optional<Study> shown = Optional.empty();

    ScenarioPage(UI ui, Texts texts, ScenarioRooms rooms, PlanId plan) {
        this.ui = ui;
        this.texts = texts;
        this.rooms = rooms;
        this.plan = plan;
        var deeds = new ScenarioDeeds(ui, texts, rooms, plan, this::showScenarios, this::compareSaved);
        this.shelf = new ScenarioShelf(texts, rooms, deeds, this::enable);
        this.form = new ScenarioForm(texts, shelf, this::toggle);
        this.questions = new StudySection(texts, this::ask);
        this.list = new StudyList(texts, rooms.studies(), rooms.people()::displayName, this);
        this.panel = new StudyPanel(texts, rooms.exports(), deeds::keep);
        add(form, panel, questions, list);
        showRunning(false);
    }

    /** Shows the study, or the newest when none is wanted. */
    void begin(Optional<StudyId> wanted) {
        showScenarios();
        List<Study> known = rooms.studies().list(plan);
        list.show(known);
        wanted.filter(id -> known.stream().anyMatch(study -> study.id().equals(id)))
                .or(() -> known.stream().map(Study::id).findFirst())
                .ifPresentOrElse(this::follow, panel::showNothing);
    }

    void leave() {
        if (following != null) {
            following.leave();
            following = null;
        }
    }

    @Override
    public void open(StudyId study) {
        ui.getPage().getHistory().replaceState(null, "scenarios/" + plan + "/" + study);
        follow(study);
    }

    @Override
    public void rename(Study study) {
        new NameDialog(texts.of("study.renameOf", study.name()), study.name(), texts, name -> {
                    rooms.studies().rename(study.id(), name);
                    begin(following == null ? Optional.empty() : Optional.of(following.study()));
                })
                .open();
    }

    @Override
    public void share(Study study) {
        rooms.studies().share(study.id(), !study.shared());
        list.show(rooms.studies().list(plan));
        Notices.tell(ui, texts.of(study.shared() ? "study.notShared" : "study.isShared", study.name()));
    }

    @Override
    public void delete(Study study) {
        new SureDialog(study.name(), texts.of("study.deleteSure"), texts, () -> {
                    rooms.desk().delete(study.id());
                    boolean open = following != null && following.study().equals(study.id());
                    if (open) {
                        leave();
                        panel.clear();
                        showRunning(false);
                    }
                    list.show(rooms.studies().list(plan));
                })
                .open();
    }

    private void follow(StudyId study) {
        leave();
        panel.showWaiting();
        var follower = new StudyFollower(
                rooms.reader(),
                study,
                read -> ui.accessLater(() -> read.ifPresent(this::show), () -> {})
                        .run());
        following = follower;
        follower.begin();
    }

    private void show(StudyShown read) {
        if (following == null || !following.study().equals(read.study().id())) {
            return;
        }
        boolean ended = shown.filter(before -> before.id().equals(read.study().id()) && before.isRunning())
                        .isPresent()
                && !read.study().isRunning();
        shown = Optional.of(read.study());
        showRunning(read.study().isRunning() && rooms.studies().mayChange(read.study()));
        panel.show(read);
        if (ended) {
            list.show(rooms.studies().list(plan));
        }
    }

    private void showRunning(boolean running) {
        form.showRunning(running, texts);
        questions.setReadOnly(running);
    }

    private void toggle() {
        Optional<Study> running = shown.filter(Study::isRunning);
        if (running.isPresent()) {
            rooms.desk().stop(running.get().id());
            follow(running.get().id());
            return;
        }
        List<StudyScenario> chosen = policies(form.policies());
        shelf.chosen().forEach(scenario -> chosen.add(copyOf(scenario, chosen)));
        compare(chosen);
    }

    private void showScenarios() {
        shelf.show(rooms.scenarios().list(plan));
    }

    private void enable() {
        form.enable();
    }

    private void compareSaved(SavedScenario scenario, List<String> against) {
        shelf.choose(scenario.id());
        List<StudyScenario> chosen = policies(against);
        chosen.add(copyOf(scenario, chosen));
        compare(chosen);
    }

    private static List<StudyScenario> policies(List<String> policies) {
        return new ArrayList<>(policies.stream().map(StudyScenario::ofPolicy).toList());
    }

    private static StudyScenario copyOf(SavedScenario scenario, List<StudyScenario> others) {
        List<String> taken = others.stream().map(StudyScenario::variant).toList();
        var source = new StudyScenario.Source(scenario.id(), scenario.version().number());
        return new StudyScenario(
                NewIds.of(scenario.name(), taken), scenario.name(), Optional.of(source), scenario.document());
    }

    private void compare(List<StudyScenario> chosen) {
        Revision newest = rooms.plans().newest(plan);
        for (StudyScenario scenario : chosen) {
            List<Issue> errors = scenario.document().applyTo(newest.document()).errors();
            if (!errors.isEmpty()) {
                String why = errors.getFirst().text(texts.locale());
                Notices.warn(ui, texts.of("shelf.noFit", scenario.title(), why));
                return;
            }
        }
        String names = chosen.stream()
                .map(new StudyNames(new ScenarioTexts(texts), Optional.of(newest.document()))::of)
                .collect(Collectors.joining(" · "));
        begin(StudyKind.COMPARISON, newest, names, 0, chosen);
    }

    private void ask(StudyKind kind) {
        Revision newest = rooms.plans().newest(plan);
        List<StudyScenario> asked = new Questions(newest.document()).of(kind, form.policies());
        if (asked.isEmpty()) {
            Notices.warn(ui, texts.of("studies.nothing." + kind.name()));
            return;
        }
        begin(kind, newest, texts.of("studies.name." + kind.name()), Questions.extent(kind), asked);
    }

    private void begin(StudyKind kind, Revision newest, String name, int extent, List<StudyScenario> scenarios) {
        int searches = kind == StudyKind.FRONTIER ? 1 : form.searches();
        var settings = new StudySettings(searches, form.limits(), extent);
        Study study =
                rooms.desk().begin(new NewStudy(kind, new Origin(plan, newest.number()), name, settings, scenarios));
        list.show(rooms.studies().list(plan));
        open(study.id());
    }
}
