package dk.naerplan.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.Finding;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.fixture.random.RandomRosters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextsTest {

    private static final Locale DANISH = Locale.of("da");
    private static final int MOST_SEEDS = 3_000;

    @ParameterizedTest
    @EnumSource(RosterRule.class)
    void everyRuleHasNameAndDescriptionInBothLanguages(RosterRule rule) {
        assertThat(RuleTexts.name(rule, DANISH)).isNotBlank().isNotEqualTo(RuleTexts.name(rule, Locale.ENGLISH));
        assertThat(RuleTexts.description(rule, DANISH)).endsWith(".");
        assertThat(RuleTexts.description(rule, Locale.ENGLISH)).endsWith(".");
    }

    @Test
    void apostrophesAreKept() {
        assertThat(RuleTexts.description(RosterRule.OVERVIEW, Locale.ENGLISH)).contains("each day's target");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        String bundle = "dk.naerplan.solver.rules.rules";

        assertThat(ResourceBundle.getBundle(bundle, DANISH).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    @Test
    void everyRuleSaysWholeSentencesOfRandomRosters() {
        Set<RosterRule> silent = EnumSet.allOf(RosterRule.class);
        for (int seed = 0; !silent.isEmpty() && seed < MOST_SEEDS; seed++) {
            for (Finding finding : Explanation.of(RandomRosters.of(seed)).findings()) {
                isWhole(RuleTexts.sentence(finding.justification(), DANISH));
                isWhole(RuleTexts.sentence(finding.justification(), Locale.ENGLISH));
                silent.remove(finding.rule());
            }
        }

        assertThat(silent).isEmpty();
    }

    private static void isWhole(String sentence) {
        assertThat(sentence).endsWith(".").contains(";").doesNotContain("{", "}", "null", "Optional", "  ");
    }

    @Test
    void otherLanguagesGetEnglish() {
        assertThat(RuleTexts.name(RosterRule.COVERAGE, Locale.GERMAN)).isEqualTo("Coverage");
        assertThat(RuleTexts.name(RosterRule.COVERAGE, Locale.of("da", "DK"))).isEqualTo("Dækning");
    }

    @Test
    void levelThatIsHeldIsToldOnlyWhenThereIsOne() {
        var demand = new CompetencyDemand(new Competency("homework", "homework help"), 3);

        assertThat(RuleTexts.unmet(new UnmetDemand.CompetencyTooLow(demand, 0), Locale.ENGLISH))
                .isEqualTo("lacks homework help at level 3");
        assertThat(RuleTexts.unmet(new UnmetDemand.CompetencyTooLow(demand, 1), Locale.ENGLISH))
                .isEqualTo("lacks homework help at level 3 (has level 1)");
    }

    @Test
    void lengthsOfTimeAreTold() {
        RuleWords english = RuleWords.in(Locale.ENGLISH);

        assertThat(english.minutes(45)).isEqualTo("45 min");
        assertThat(english.minutes(120)).isEqualTo("2 h");
        assertThat(english.minutes(80)).isEqualTo("1 h 20 min");
        assertThat(RuleWords.in(DANISH).minutes(80)).isEqualTo("1 t 20 min.");
    }

    @Test
    void momentsAreToldByDayAndTime() {
        assertThat(RuleWords.in(DANISH).moment(1440 + 8 * 60 + 30)).isEqualTo("tir 8:30");
        assertThat(RuleWords.in(Locale.ENGLISH).moment(6 * 1440)).isEqualTo("Sun 0:00");
    }
}
