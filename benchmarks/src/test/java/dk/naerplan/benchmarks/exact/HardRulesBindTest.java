package dk.naerplan.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.naerplan.benchmarks.town.RandomValues;
import dk.naerplan.benchmarks.town.TownRosters;
import dk.naerplan.benchmarks.town.TownSize;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where hard rules bind, exactly the rule-clean rosters are solutions. */
class HardRulesBindTest {

    private static final int TOWNS = 12;
    private static final int CHANGES = 8;

    @Test
    void oneChangeOfACleanRosterIsASolutionOnlyIfItStaysClean() {
        int clean = 0;
        int broken = 0;
        for (long seed = 0; seed < TOWNS; seed++) {
            Optional<Roster> roster = RandomValues.ruleClean(TownRosters.of(TownSize.SMALL, seed), seed);
            var random = new Random(seed);
            for (int i = 0; i < CHANGES && roster.isPresent(); i++) {
                Roster changed = RosterEdit.copyOf(roster.get());
                RandomValues.changeOne(changed, random);
                boolean isClean = RosterAuditor.audit(changed).isRuleClean();
                assertThat(isSolution(changed))
                        .as("seed %d, change %d", seed, i)
                        .isEqualTo(isClean);
                clean += isClean ? 1 : 0;
                broken += isClean ? 0 : 1;
            }
        }
        assertThat(clean).isGreaterThan(TOWNS);
        assertThat(broken).isGreaterThan(TOWNS);
    }

    private static boolean isSolution(Roster roster) {
        try {
            ModelJudge.measures(roster, HardRules.FORBID);
            return true;
        } catch (IllegalArgumentException notASolution) {
            return false;
        }
    }

    @Test
    void travelAroundAnOnlineSessionStillTakesItsTime() {
        assertThatCode(() -> ModelJudge.measures(onlineBetweenStops("Mon 10:50-11:30"), HardRules.FORBID))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJudge.measures(onlineBetweenStops("Mon 10:45-11:30"), HardRules.FORBID));
    }

    /** From a house to another one 20 minutes away, with an online session until 10:30 in between. */
    private static Roster onlineBetweenStops(String lastSession) {
        var week = new RosterFixture();
        Area area = week.area("nord");
        Employee amina = week.employee("amina");
        var activity = week.activity("visits");
        Session first =
                week.session(activity, s -> s.at(week.site("near", area)).during("Mon 9:00-10:00"));
        Session online = week.session(activity, s -> s.during("Mon 10:00-10:30"));
        Session last = week.session(activity, s -> s.at(week.site("far", 20)).during(lastSession));
        week.seat(first, amina);
        week.seat(online, amina);
        week.seat(last, amina);
        return week.roster();
    }

    @Test
    void nobodyTakesTwoSeatsOfOneSession() {
        var week = new RosterFixture();
        Employee amina = week.employee("amina");
        Session session = week.session(week.activity("visits"), s -> s.during("Mon 9:00-10:00"));
        week.seat(session, amina);
        week.seat(session, amina);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJudge.measures(week.roster(), HardRules.FORBID))
                .withMessageContaining("amina");
    }
}
