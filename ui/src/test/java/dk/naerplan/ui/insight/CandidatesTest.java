package dk.naerplan.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.ui.insight.Candidate.Standing;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final Roster roster = EveryState.roster();

    @BeforeEach
    void judgeByTheDefaultWeights() {
        RuleWeights.DEFAULT.applyTo(roster);
    }

    private Candidates of(String activity) {
        return Candidates.of(roster, EveryState.seatOf(roster, activity), Texts.in(Languages.DANISH));
    }

    private Candidate named(String name, String activity) {
        return of(activity).ranked().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasTheSeatIsNamedAsSuch() {
        assertThat(named("Bo", "Bydelshave").standing()).isEqualTo(Standing.HAS_IT);
        assertThat(named("Bo", "Bydelshave").effect()).isEqualTo("har den nu");
    }

    @Test
    void whoKnowsTheResidentsBetterIsBetter() {
        Candidate amina = named("Amina", "Bydelshave");

        assertThat(amina.standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(amina.effect()).startsWith("+").endsWith("point");
        assertThat(amina.why()).anyMatch(reason -> reason.startsWith("Ukendte ansigter +"));
    }

    @Test
    void whoIsTakenAtTheTimeWouldBreakARule() {
        EveryState.seatOf(roster, "Fritidsjob").setEmployee(null);

        Candidate amina = named("Amina", "Fritidsjob");

        assertThat(amina.standing()).isEqualTo(Standing.BREAKS_A_RULE);
        assertThat(amina.why()).anyMatch(reason -> reason.contains("Familiekursus"));
    }

    @Test
    void whoCanNotTakeItIsSaidWithTheReason() {
        Candidates talk = of("Konfliktmægling");

        assertThat(talk.ranked()).isEmpty();
        assertThat(talk.unable()).hasSize(2).allMatch(sentence -> sentence.contains("Mediation"));
    }
}
