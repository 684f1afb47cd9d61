package dk.naerplan.ui.store.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replaces names in free text. A longer name of somebody else that has a forgotten name in it stays. */
final class NameSweep {

    private final Set<String> forgotten;
    private final String replacement;
    private final Pattern names;

    NameSweep(Set<String> forgotten, Set<String> others, String replacement) {
        this.forgotten = Set.copyOf(forgotten);
        this.replacement = replacement;
        List<String> longestFirst = Stream.concat(forgotten.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.names = Pattern.compile(
                longestFirst.isEmpty()
                        ? "(?!)"
                        : longestFirst.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    String in(String text) {
        return names.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(forgotten.contains(match.group()) ? replacement : match.group()));
    }
}
