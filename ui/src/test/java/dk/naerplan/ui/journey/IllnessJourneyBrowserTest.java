package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.SolvedWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A published week, and somebody is away on Tuesday: the real repair, as a proposal, published with what changed for whom. */
@Journey
class IllnessJourneyBrowserTest {

    private static final int TUESDAY = 1;
    /** Others can do all that David has on Tuesday. */
    private static final String AWAY = "David J.";

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Publishing publishing;

    @ParameterizedTest
    @EnumSource
    void absenceOnTuesdayIsRepairedAcceptedAndPublishedAndEverybodyElseKeepsTheirWeek(Hand.Kind kind, Page page) {
        PlanId plan = SolvedWeek.published("helhedsplan", plans, publishing);
        Roster before = roster(plan);
        Hand hand = kind.on(page);
        page.navigate("http://localhost:" + port + "/plan/" + plan);

        recordAbsence(hand, page);
        accept(hand, page);
        Set<String> standIns = standIns(RosterDiff.between(before, roster(plan)));
        publish(hand, page, standIns);

        assertThat(seatsOnTuesday(before)).isNotZero();
        assertThat(seatsOnTuesday(roster(plan))).isZero();
    }

    private static void recordAbsence(Hand hand, Page page) {
        hand.press(page.locator(".search-repair"));
        assertThat(page.locator("vaadin-dialog.absence")).containsText("Skriv aldrig, hvorfor nogen er væk");
        assertThat(page.locator("vaadin-dialog.absence")).containsText("Jeres varsel for ændringer er 28 dage.");
        hand.pick(page.locator("vaadin-dialog.absence vaadin-combo-box input"), AWAY);
        hand.tick(page.locator("vaadin-dialog.absence vaadin-checkbox").nth(TUESDAY));
        assertThat(page.locator(".absence-concerned")).containsText("i den tid");
        assertThat(Accessibility.violations(page)).isEmpty();
        hand.press(page.locator(".absence-repair"));
    }

    private static void accept(Hand hand, Page page) {
        assertThat(page.locator(".proposal-accept")).hasText("Tag forslaget");
        assertThat(page.locator(".proposal-notice")).containsText("for kort varsel");
        hand.press(page.locator(".proposal-accept"));
        assertThat(page.locator(".proposal")).isHidden();
    }

    /** The names of those who stand in; fails when anything is another than what has to be. */
    private static Set<String> standIns(RosterDiff diff) {
        var names = new HashSet<String>();
        for (Difference difference : diff.differences()) {
            switch (difference) {
                case Difference.SeatChanged seat -> {
                    assertThat(seat.before().map(Employee::name)).contains(AWAY);
                    assertThat(seat.seat().day()).isEqualTo(TUESDAY);
                    names.add(seat.after().orElseThrow().name());
                }
                case Difference.PlacementChanged placement -> {
                    assertThat(placement.employee().name()).isEqualTo(AWAY);
                    assertThat(placement.day()).isEqualTo(TUESDAY);
                }
                default -> throw new AssertionError("Nobody should notice this: %s".formatted(difference));
            }
        }
        return names;
    }

    private static void publish(Hand hand, Page page, Set<String> standIns) {
        hand.press(page.locator(".plan-publish"));
        assertThat(page.locator(".publish-person")).hasCount(standIns.size() + 1);
        List<String> told = page.locator(".publish-person").allTextContents();
        assertThat(told).anySatisfy(text -> assertThat(text).startsWith(AWAY).contains("Udgår: tir"));
        standIns.forEach(name -> assertThat(told)
                .anySatisfy(text -> assertThat(text).startsWith(name).contains("kort varsel")));
        for (Locator box : page.locator(".publish-acceptance").all()) {
            hand.tick(box);
        }
        hand.press(page.locator(".publish-confirm"));
        assertThat(page.locator(".badge.state")).hasText("Udgivet");
    }

    private Roster roster(PlanId plan) {
        return RosterMapper.toRoster(SystemUser.call(() -> plans.newest(plan)).document());
    }

    private static long seatsOnTuesday(Roster roster) {
        return roster.getAssignments().stream()
                .filter(seat -> seat.isStaffed() && seat.day() == TUESDAY)
                .filter(seat -> seat.employee().name().equals(AWAY))
                .count();
    }
}
