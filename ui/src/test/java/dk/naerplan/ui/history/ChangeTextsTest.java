package dk.naerplan.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTextsTest {

    private static final Texts DANISH = Texts.in(Locale.of("da"));
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void contractIsSaidWithBothValues() {
        DataSet after = Staff.withHours(Drafts.LEMVIG, "karen", 30.5);

        assertThat(danish(Drafts.LEMVIG, after)).containsExactly("Medarbejder Karen B.: timer om ugen 37 → 30,5");
        assertThat(new ChangeTexts(ENGLISH, Drafts.LEMVIG, after).all())
                .containsExactly("Employee Karen B.: hours a week 37 → 30.5");
    }

    @Test
    void timesAndDatesAreSaidAsPeopleWriteThem() {
        DataSet away = Staff.withDatesOff(Drafts.LEMVIG, "karen", List.of(DateSpan.parse("2026-12-21/2027-01-03")));

        assertThat(danish(Drafts.LEMVIG, away))
                .containsExactly("Medarbejder Karen B.: datoer uden arbejde ingen → 21.12.2026–03.01.2027");
        assertThat(new ChangeTexts(ENGLISH, Drafts.LEMVIG, away).all())
                .containsExactly("Employee Karen B.: dates without work none → 2026-12-21–2027-01-03");
        DataSet early = Staff.withTime(
                Drafts.LEMVIG, "karen", time -> time.withAbsences(List.of(TimeSpan.parse("tue 08:00-12:00"))));
        assertThat(danish(Drafts.LEMVIG, early))
                .containsExactly("Medarbejder Karen B.: fravær ingen → tir 08:00-12:00");
    }

    @Test
    void addedAndRemovedElementsAreNamed() {
        assertThat(danish(Drafts.LEMVIG, Staff.withArea(Drafts.LEMVIG, "nyby")))
                .containsExactly("Boligområde Nyby: tilføjet");
        assertThat(danish(Drafts.LEMVIG, Staff.without(Drafts.LEMVIG, "mads")))
                .containsExactly("Medarbejder Mads T.: fjernet");
    }

    @Test
    void settingIsSaid() {
        assertThat(danish(Drafts.clean(), Drafts.withBalance(20))).containsExactly("Indstillinger: balance 50 → 20");
    }

    @Test
    void decisionsAreSaidWithSessionAndNames() {
        DataSet after = Drafts.withVisit(Drafts.clean(), Drafts.visit(Map.of(1, "hanne")));

        assertThat(danish(Drafts.clean(), after))
                .containsExactly(
                        "Besøg i boligen (man 10:00), plads 1: Karen B. → Hanne L.",
                        "Besøg i boligen (man 10:00), plads 2: Jens P. → ingen");
        assertThat(danish(Drafts.LEMVIG, Drafts.clean()))
                .contains(
                        "Besøg i boligen, tidspunkt: ingen → man 10:00",
                        "Karen B., placering mandag: ingen → Rådhuset");
    }

    @Test
    void differencesOfRostersAreSaidInTheSameWords() {
        DataSet after = Drafts.withVisit(Drafts.clean(), Drafts.visit(Map.of(1, "hanne")));
        var diff = RosterDiff.between(RosterMapper.toRoster(Drafts.clean()), RosterMapper.toRoster(after));
        var words = new DifferenceTexts(DANISH);

        assertThat(diff.differences().stream().map(words::of)).containsExactlyElementsOf(danish(Drafts.clean(), after));
    }

    /** Whatever changes has a name in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"helhedsplan", "kommune", "morsoe", "randers"})
    void everyChangeHasASentence(String other) {
        DataSet after = BundledDataSets.load(other);

        assertThat(danish(Drafts.LEMVIG, after)).isNotEmpty().doesNotContain("");
        assertThat(new ChangeTexts(ENGLISH, after, Drafts.clean()).all()).isNotEmpty();
    }

    private static List<String> danish(DataSet before, DataSet after) {
        return new ChangeTexts(DANISH, before, after).all();
    }
}
