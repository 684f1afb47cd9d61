package dk.naerplan.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** Asserts what a justification says, in both languages, and whom and what it is about. */
final class Account {

    private static final Locale DANISH = Locale.of("da");

    private final RuleJustification justification;

    private Account(RuleJustification justification) {
        this.justification = justification;
    }

    static Account of(RuleJustification justification) {
        return new Account(justification);
    }

    Account says(String danish, String english) {
        assertThat(RuleTexts.sentence(justification, DANISH)).isEqualTo(danish);
        assertThat(RuleTexts.sentence(justification, Locale.ENGLISH)).isEqualTo(english);
        return this;
    }

    /** These employees, in this order, and no others. */
    Account employees(String... ids) {
        assertThat(justification.concerns().employees()).containsExactly(ids);
        return this;
    }

    /** These areas, in this order, and no others. */
    Account areas(String... ids) {
        assertThat(justification.concerns().areas()).containsExactly(ids);
        return this;
    }

    /** These seats with their sessions, in this order, and no others. */
    Account seats(String... ids) {
        assertThat(justification.concerns().seats()).containsExactly(ids);
        return sessions(List.of(ids).stream()
                .map(id -> id.substring(0, id.indexOf('/')))
                .distinct()
                .toArray(String[]::new));
    }

    /** These sessions, in this order, and no others. */
    Account sessions(String... ids) {
        assertThat(justification.concerns().sessions()).containsExactly(ids);
        return this;
    }

    /** These days from 0 (Monday), in this order, and no others. */
    Account days(Integer... days) {
        assertThat(justification.concerns().days()).containsExactly(days);
        return this;
    }
}
