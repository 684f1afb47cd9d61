package dk.naerplan.ui.help;

import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page that is explained: what it is for, what can be done next, and its words. */
enum HelpPage {
    START(Set.of("", "plans"), 4, Word.COVERAGE, Word.CLOSENESS, Word.COORDINATION, Word.PUBLISH, Word.MASTER_DATA),
    BOARD(
            Set.of("plan"),
            5,
            Word.SEAT,
            Word.SESSION,
            Word.PLACEMENT,
            Word.RESIDENT_GROUP,
            Word.KNOWN_FACE,
            Word.COVERAGE,
            Word.CLOSENESS,
            Word.COORDINATION,
            Word.BALANCE,
            Word.LOCK,
            Word.PROPOSAL,
            Word.NOTICE,
            Word.PUBLISH),
    SCENARIOS(Set.of("scenarios"), 3, Word.SCENARIO, Word.PLACEMENT, Word.COVERAGE, Word.CLOSENESS, Word.COORDINATION),
    MASTER_DATA(
            Set.of("organisation"),
            4,
            Word.MASTER_DATA,
            Word.COMPETENCY,
            Word.AREA,
            Word.RESIDENT_GROUP,
            Word.OFFICE,
            Word.GRANT,
            Word.SESSION,
            Word.SEAT),
    OWN_WEEK(Set.of("week"), 3, Word.PLACEMENT, Word.PUBLISH, Word.WISH),
    WISHES(Set.of("wishes"), 3, Word.WISH, Word.DAY_OFF),
    ADMINISTRATION(Set.of("accounts", "audit", "personal-data", "programs"), 4, Word.ROLE),
    ELSEWHERE(Set.of(), 1, Word.SEAT, Word.SESSION, Word.PUBLISH);

    private final Set<String> places;
    private final int steps;
    private final List<Word> words;

    HelpPage(Set<String> places, int steps, Word... words) {
        this.places = places;
        this.steps = steps;
        this.words = List.of(words);
    }

    /** @param place the first part of the address */
    static HelpPage of(String place) {
        return Stream.of(values())
                .filter(page -> page.places.contains(place))
                .findFirst()
                .orElse(ELSEWHERE);
    }

    String title(Texts texts) {
        return texts.of("help.title." + name());
    }

    String about(Texts texts) {
        return texts.of("help.about." + name());
    }

    /** What can be done, in the order in which most people do it. */
    List<String> steps(Texts texts) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> texts.of("help.step." + name() + "." + step))
                .toList();
    }

    List<Word> words() {
        return words;
    }

    List<BoardShortcut> shortcuts() {
        return this == BOARD ? List.of(BoardShortcut.values()) : List.of();
    }
}
