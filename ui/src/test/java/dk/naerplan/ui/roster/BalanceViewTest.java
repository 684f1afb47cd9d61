package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.roster.balance.BalancePanel;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.Pushes;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A balance is tried before it is used, and what is not used leaves nothing behind. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class BalanceViewTest extends SpringBrowserlessTest {

    @Autowired
    private FakeSearch search;

    @Autowired
    private Plans plans;

    private PlanId plan;

    @BeforeEach
    void openTheWeek() {
        UI.getCurrent().setLocale(Languages.DANISH);
        plan = SystemUser.call(() -> plans.create("Uge states", EveryState.document(), "anne", ""))
                .plan();
        navigate("plan/" + plan, RosterView.class);
    }

    private void move(int balance) {
        test(find(IntegerSlider.class).single()).setValue(balance);
        Pushes.until(() -> find(H2.class)
                .withText("Prøv balance " + balance + " i stedet for 50")
                .exists());
    }

    private void press(String className) {
        test(find(Button.class).withClassName(className).single()).click();
        roundTrip();
    }

    private List<String> heads() {
        return find(NativeTableHeaderCell.class).all().stream()
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    private void nothingIsLeft() {
        assertThat(find(BalancePanel.class).exists()).isFalse();
        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(1);
    }

    @Test
    void movingShowsWhatThePlanWouldBeJudgedAndSavesNothing() {
        move(80);
        Pushes.until(() -> heads().contains("Med 80"));

        assertThat(heads()).contains("Nu, med 50", "Nærhed", "Koordinering", "Alle ulemper i alt");
        goBack();
    }

    private void goBack() {
        press("balance-back");
        nothingIsLeft();
        await().until(() -> search.runs.stream().noneMatch(FakeSearch.Run::isRunning));
    }

    @Test
    void sliderAtRestSearchesForAMomentAndShowsTheFiguresBesideThePlansAndSavesNothing() {
        int before = search.count();

        move(80);
        await().until(() -> search.count() == before + 1);
        search.last().finish(search.last().problem());
        Pushes.until(() -> heads().contains("Kort søgning med 80"));

        assertThat(heads()).contains("Planen nu", "Dækning");
        assertThat(find(Paragraph.class)
                        .withText("Det fandt en kort søgning med balance 80. Intet er gemt.")
                        .exists())
                .isTrue();
        press("balance-back");
        nothingIsLeft();
        assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(50);
    }

    @Test
    void movingBackEndsTheShortSearch() {
        int before = search.count();
        move(20);
        await().until(() -> search.count() == before + 1);

        test(find(IntegerSlider.class).single()).setValue(50);

        nothingIsLeft();
        await().until(() -> !search.last().isRunning());
    }

    @Test
    void movingOnEndsTheShortSearchAtOnceAndTheNextRestBeginsAnother() {
        int before = search.count();
        move(20);
        await().until(() -> search.count() == before + 1);
        FakeSearch.Run first = search.last();

        input();
        await().until(() -> !first.isRunning());
        assertThat(search.count()).isEqualTo(before + 1);

        move(30);
        await().until(() -> search.count() == before + 2);
        assertThat(search.last().isRunning()).isTrue();
        goBack();
    }

    @Test
    void shortSearchCanBeStoppedAndBegunAgain() {
        int before = search.count();
        move(80);
        await().until(() -> search.count() == before + 1);
        FakeSearch.Run first = search.last();

        press("balance-look");
        await().until(() -> !first.isRunning());
        press("balance-look");

        await().until(() -> search.count() == before + 2);
        goBack();
    }

    /** The slider is on its way. */
    private void input() {
        Element slider = find(IntegerSlider.class).single().getElement();
        slider.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(slider, "input", JacksonUtils.createObjectNode()));
        roundTrip();
    }

    @Test
    void onlyUsingItSavesAndSearches() {
        int before = search.count();
        move(80);
        await().until(() -> search.count() == before + 1);

        press("balance-use");
        await().until(() -> search.count() == before + 2);

        assertThat(SystemUser.call(() -> plans.newest(plan))
                        .document()
                        .settings()
                        .balance())
                .isEqualTo(80);
        assertThat(find(BalancePanel.class).exists()).isFalse();
        search.finishAll();
        Pushes.until(() -> find(Button.class)
                .withClassName("search-toggle")
                .single()
                .getText()
                .equals("Find plan"));
    }
}
