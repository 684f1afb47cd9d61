package dk.naerplan.ui.api.feed;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.ui.export.PublishedRoster;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The announced rosters of a few weeks back and all weeks ahead, which everybody may see. */
@Component
class PublishedWeeks {

    private static final int WEEKS_BACK = 8;

    private final Plans plans;
    private final Clock clock;

    PublishedWeeks(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** A word that is another when one of the rosters is. */
    String version() {
        return summaries().stream()
                .map(plan -> plan.id() + "/" + plan.published().orElseThrow())
                .collect(Collectors.joining(" "));
    }

    List<PublishedRoster> rosters() {
        return summaries().stream().map(this::roster).toList();
    }

    private List<PlanSummary> summaries() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusWeeks(WEEKS_BACK);
        return SystemUser.call(plans::list).stream()
                .filter(plan -> plan.published().isPresent())
                .filter(plan -> plan.week().monday().isAfter(first))
                .toList();
    }

    private PublishedRoster roster(PlanSummary plan) {
        Revision announced =
                SystemUser.call(() -> plans.revision(plan.id(), plan.published().orElseThrow()));
        return new PublishedRoster(
                plan.id().toString(),
                announced.number(),
                announced.info().at(),
                RosterMapper.toRoster(announced.document()));
    }
}
