package dk.naerplan.ui.reliability;

import dk.naerplan.ui.api.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How long requests take, by what they ask for, while it runs. */
final class Stopwatch {

    private final Map<String, List<Long>> micros = new TreeMap<>();
    private boolean running;
    private int errors;

    synchronized void begin() {
        running = true;
    }

    synchronized void end() {
        running = false;
    }

    /** @param what is asked for; of reads it begins with {@code read} */
    Api.Answer time(String what, Supplier<Api.Answer> request) {
        long began = System.nanoTime();
        Api.Answer answer = request.get();
        note(what, System.nanoTime() - began, answer.status() >= 400);
        return answer;
    }

    private synchronized void note(String what, long nanos, boolean error) {
        if (running) {
            micros.computeIfAbsent(what, any -> new ArrayList<>()).add(nanos / 1_000);
            errors += error ? 1 : 0;
        }
    }

    synchronized int errors() {
        return errors;
    }

    synchronized int requests() {
        return micros.values().stream().mapToInt(List::size).sum();
    }

    /** One line for each kind of request, and one for all reads. */
    synchronized String table() {
        var text = new StringBuilder();
        micros.forEach((what, times) -> text.append(line(what, times)));
        List<Long> reads = micros.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("read"))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return text + line("all reads", reads);
    }

    private static String line(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-28s %6d  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  longest %6.1f ms%n",
                what,
                sorted.size(),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100));
    }

    private static double percentile(List<Long> sorted, int percent) {
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / 1_000.0;
    }
}
