package dk.naerplan.ui.roster.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidatesListTest {

    private final Roster roster = EveryState.roster();
    private final List<String> given = new ArrayList<>();
    private final List<Concerns> revealed = new ArrayList<>();
    private boolean mayEdit = true;

    @BeforeEach
    void judgeByTheDefaultWeights() {
        RuleWeights.DEFAULT.applyTo(roster);
    }

    private CandidatesList of(String activity) {
        return new CandidatesList(roster, seat(activity), Texts.in(Languages.DANISH), new Asked() {

            @Override
            public boolean mayEdit() {
                return mayEdit;
            }

            @Override
            public <T> void find(Supplier<T> work, Consumer<T> told) {
                told.accept(work.get());
            }

            @Override
            public void give(String seat, String employee) {
                given.add(seat + " " + employee);
            }

            @Override
            public void reveal(Concerns concerns) {
                revealed.add(concerns);
            }
        });
    }

    private Assignment seat(String activity) {
        return EveryState.seatOf(roster, activity);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(CandidatesListTest::all));
    }

    private static <C extends Component> List<C> find(Component root, Class<C> type, String className) {
        return all(root)
                .filter(type::isInstance)
                .filter(part -> className.isEmpty() || part.hasClassName(className))
                .map(type::cast)
                .toList();
    }

    private static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    @Test
    void everyCandidateIsRankedWithAVerdictInWordsAndNumbers() {
        CandidatesList list = of("Bydelshave");

        assertThat(find(list, CandidateItem.class, "")).hasSize(1);
        assertThat(text(find(list, CandidateItem.class, "better").getFirst()))
                .contains("Amina")
                .containsPattern("\\d+ point bedre")
                .contains("kender");
    }

    @Test
    void oneClickGivesTheSeat() {
        CandidatesList list = of("Bydelshave");

        find(list, Button.class, "ask-take").getFirst().click();

        assertThat(given).containsExactly(seat("Bydelshave").getId() + " amina");
    }

    @Test
    void whoMayOnlyLookGetsNoButtonToGiveIt() {
        mayEdit = false;

        assertThat(find(of("Bydelshave"), Button.class, "ask-take")).isEmpty();
    }

    @Test
    void whyNotHerHoldsTheRosterAgainstTheOneThatWouldBe() {
        EveryState.seatOf(roster, "Fritidsjob").setEmployee(null);
        CandidatesList list = of("Fritidsjob");
        CandidateItem amina = find(list, CandidateItem.class, "breaks-a-rule").getFirst();

        find(amina, Button.class, "ask-why").getFirst().click();

        ContrastView contrast = find(amina, ContrastView.class, "").getFirst();
        assertThat(text(contrast)).startsWith("Hvis Amina tog den:").contains("Familiekursus");
        NativeButton sentence = find(contrast, NativeButton.class, "sentence").getFirst();
        ComponentUtil.fireEvent(sentence, new ClickEvent<>(sentence));
        assertThat(revealed.getFirst().employees()).contains("amina");
        assertThat(Places.seat(roster, revealed.getFirst())).isPresent();
    }

    @Test
    void answerIsPutAwayWithTheNextClick() {
        CandidatesList list = of("Bydelshave");
        Button why = find(list, Button.class, "ask-why").getFirst();
        assertThat(why.getText()).isEqualTo("Hvorfor Bo?");

        why.click();
        assertThat(find(list, ContrastView.class, "")).isNotEmpty();
        why.click();
        assertThat(find(list, ContrastView.class, "")).isEmpty();
    }

    @Test
    void whyThisOneTellsWhatTheNextBestWouldDo() {
        CandidatesList list = of("Bydelshave");

        find(list, Button.class, "ask-why").getFirst().click();

        assertThat(text(list))
                .contains("Amina ville være et bedre valg.")
                .contains("Hvis Amina fik den i stedet for Bo:");
    }

    @Test
    void lockedSeatSaysThatAPersonDecidedIt() {
        seat("Bydelshave").setPinned(true);
        CandidatesList list = of("Bydelshave");

        find(list, Button.class, "ask-why").getFirst().click();

        assertThat(find(list, Paragraph.class, ""))
                .anyMatch(part -> part.getText().startsWith("Den er låst"));
    }

    @Test
    void emptySeatThatNobodyCanTakeSaysWhatEverybodyLacks() {
        CandidatesList list = of("Konfliktmægling");

        find(list, Button.class, "ask-why").getFirst().click();

        assertThat(text(list))
                .contains("Hvorfor er den tom?")
                .contains("Ingen af de 2 medarbejdere")
                .contains("2 kan ikke tage den")
                .contains("mangler Mediation");
    }

    @Test
    void emptySeatWhoseCandidatesAreBusySaysWhatWouldBreak() {
        EveryState.seatOf(roster, "Fritidsjob").setEmployee(null);
        CandidatesList list = of("Fritidsjob");

        find(list, Button.class, "ask-why").getFirst().click();

        assertThat(text(list)).contains("Hvis ").containsAnyOf("kun ved at bryde en regel", "uden at bryde en regel");
    }
}
