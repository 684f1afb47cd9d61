package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.Api;
import dk.naerplan.ui.api.Documents;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes plans, edits them and submits searches as fast as it goes, and remembers what was acknowledged. */
final class Editor implements Runnable {

    private final Api api;
    private final String name;
    private final Random random;
    private final List<EditedPlan> plans = new ArrayList<>();
    private final Set<String> jobs = new HashSet<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private Optional<Runnable> unanswered = Optional.empty();
    private int counter;
    private int keptUnanswered;
    private int lostUnanswered;
    private volatile boolean stopping;

    Editor(Api api, String name, Random random) {
        this.api = api;
        this.name = name;
        this.random = random;
    }

    List<EditedPlan> plans() {
        return plans;
    }

    Set<String> jobs() {
        return jobs;
    }

    /** How many requests were acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** How many edits were kept, and how many were not, whose answers the editor never got. */
    int[] unansweredEdits() {
        return new int[] {keptUnanswered, lostUnanswered};
    }

    void stop() {
        stopping = true;
    }

    /** Goes on until the application is gone. */
    @Override
    public void run() {
        stopping = false;
        try {
            lookAround();
            while (!stopping) {
                step();
            }
        } catch (UncheckedIOException e) {
            stopping = true;
        }
    }

    /** After a restart: everything acknowledged is there, and what was not answered is asked for again. */
    private void lookAround() {
        for (EditedPlan plan : plans) {
            var newest = api.get(plan.path()).json().path("newest");
            Optional<Boolean> open = plan.found(
                    newest.path("number").asInt(), newest.path("reason").asString());
            keptUnanswered += open.filter(kept -> kept).isPresent() ? 1 : 0;
            lostUnanswered += open.filter(kept -> !kept).isPresent() ? 1 : 0;
        }
        unanswered.ifPresent(Runnable::run);
        unanswered = Optional.empty();
    }

    private void step() {
        int choice = random.nextInt(20);
        if (plans.isEmpty() || choice == 0) {
            Edit first = next();
            once(() -> create(first));
        } else if (choice == 1) {
            String key = next().reason();
            once(() -> submit(key));
        } else {
            EditedPlan plan = plans.get(random.nextInt(plans.size()));
            if (choice == 2) {
                restore(plan, 1 + random.nextInt(plan.newest()));
            } else {
                change(plan, next());
            }
        }
    }

    /** Sends what has a key, again after a restart if no answer came. */
    private void once(Runnable request) {
        unanswered = Optional.of(request);
        request.run();
        unanswered = Optional.empty();
    }

    private Edit next() {
        counter++;
        return new Edit(name + " " + counter, random.nextInt(101));
    }

    private void create(Edit first) {
        Api.Answer made = api.post("/plans", first.asPlan(first.reason()), "Idempotency-Key", first.reason());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        plans.add(new EditedPlan(made.header("Location").replace("/api/v1", ""), first));
        acknowledged.incrementAndGet();
    }

    private void submit(String key) {
        Api.Answer answer = api.post("/jobs?moves=20", Documents.LEMVIG_TEXT, "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.body()).isIn(202, 429);
        if (answer.status() == 202) {
            jobs.add(answer.json().path("id").asString());
            acknowledged.incrementAndGet();
        }
    }

    private void change(EditedPlan plan, Edit edit) {
        send(plan, edit, plan.path() + "/revisions", edit.asRevision());
    }

    private void restore(EditedPlan plan, int number) {
        send(plan, new Edit("", plan.edit(number).balance()), plan.path() + "/revisions/" + number + "/restore", "");
    }

    private void send(EditedPlan plan, Edit edit, String path, String body) {
        plan.sent(edit);
        Api.Answer answer = api.post(path, body, "If-Match", "\"%d\"".formatted(plan.newest()));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        plan.answered();
        acknowledged.incrementAndGet();
    }
}
