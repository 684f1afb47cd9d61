package dk.naerplan.ui.reliability;

import dk.naerplan.ui.api.Api;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody who looks at a plan, thinks, looks again, and changes it now and then: about one request a second. */
final class Planner implements Runnable {

    private static final Duration SHORTEST_THOUGHT = Duration.ofMillis(500);
    private static final int MORE_THOUGHT_MILLIS = 1_000;

    private final Api api;
    private final String week;
    private final String plan;
    private final Random random;
    private final Stopwatch watch;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int newest = 1;

    private Planner(Api api, String week, String plan, Random random, Stopwatch watch) {
        this.api = api;
        this.week = week;
        this.plan = plan;
        this.random = random;
        this.watch = watch;
    }

    /** Makes a plan of the week. */
    static Planner with(Api api, String week, int number, Stopwatch watch) {
        String body = "{\"name\": \"Uge %d\", \"document\": %s}".formatted(number, week);
        String plan = api.post("/plans", body).header("Location").replace("/api/v1", "");
        return new Planner(api, week, plan, new Random(number), watch);
    }

    Api api() {
        return api;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        try {
            while (!stopped.await(
                    SHORTEST_THOUGHT.toMillis() + random.nextInt(MORE_THOUGHT_MILLIS), TimeUnit.MILLISECONDS)) {
                work();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> read("read a plan", plan);
            case 3, 4 -> read("read a plan's document", plan + "/document");
            case 5 -> read("read all plans", "/plans");
            case 6 -> read("read a plan's history", plan + "/revisions");
            case 7 -> read("read own searches", "/jobs");
            case 8 -> read("read key figures", plan + "/revisions/" + newest + "/kpis");
            default -> save();
        }
    }

    private void read(String what, String path) {
        watch.time(what, () -> api.get(path));
    }

    private void save() {
        String body = "{\"reason\": \"%d\", \"document\": %s}".formatted(random.nextInt(), week);
        Api.Answer answer = watch.time(
                "save a revision", () -> api.post(plan + "/revisions", body, "If-Match", "\"%d\"".formatted(newest)));
        if (answer.status() == 201) {
            newest++;
        }
    }
}
