package dk.naerplan.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNoticeTest {

    /** 72 hours before the visit on Monday at 10 Danish time. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");

    private final SettableClock clock = new SettableClock(FRIDAY);

    @OnEachDatabase
    void changeWithinTheNoticeIsWarnedOfForEachEmployee(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        store.settings().setNoticePeriod(NoticePeriod.parse("73 hours"));

        List<ShortNotice> notices = afterLosingJens(store);

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.employee().id()).isEqualTo("jens");
            assertThat(notice.changes()).singleElement().isInstanceOf(Difference.SeatChanged.class);
            assertThat(notice.earliest()).isEqualTo(ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Copenhagen]"));
        });
    }

    @OnEachDatabase
    void changeInGoodTimeIsNot(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        store.settings().setNoticePeriod(NoticePeriod.parse("72 hours"));

        assertThat(afterLosingJens(store)).isEmpty();
    }

    @OnEachDatabase
    void noticeIsASetting(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);

        assertThat(store.settings().noticePeriod()).isEqualTo(new NoticePeriod(28, ChronoUnit.DAYS));
        store.settings().setNoticePeriod(new NoticePeriod(3, ChronoUnit.DAYS));
        store.settings().setNoticePeriod(new NoticePeriod(48, ChronoUnit.HOURS));
        assertThat(store.settings().noticePeriod()).isEqualTo(new NoticePeriod(48, ChronoUnit.HOURS));
    }

    @Test
    void daysOfNoticeAreDaysOfTheCalendar() {
        ZonedDateTime beforeSummerTime = ZonedDateTime.parse("2026-03-28T12:00+01:00[Europe/Copenhagen]");

        assertThat(NoticePeriod.parse("1 days").endsFor(beforeSummerTime).getHour())
                .isEqualTo(12);
        assertThat(NoticePeriod.parse("24 hours").endsFor(beforeSummerTime).getHour())
                .isEqualTo(13);
    }

    @Test
    void unreadableNoticeIsRefusedWithAnExample() {
        assertThatThrownBy(() -> NoticePeriod.parse("two weeks")).hasMessageContaining("14 days");
    }

    private static List<ShortNotice> afterLosingJens(TestStore store) {
        PlanId plan = store.plans()
                .create("Uge 48", Drafts.clean(), "anne", "Ny plan")
                .plan();
        store.publishing().publish(plan, 1, "anne", List.of());
        store.plans().save(plan, Drafts.edit(2, Drafts.withoutSeat(Drafts.clean())));
        return store.publishing().review(plan).shortNotice();
    }
}
