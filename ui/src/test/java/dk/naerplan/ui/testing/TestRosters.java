package dk.naerplan.ui.testing;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.ui.catalogue.OpenRoster;
import dk.naerplan.ui.catalogue.RosterSource;
import dk.naerplan.ui.catalogue.RosterSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Weeks for tests in place of the bundled ones: {@code states}, where everything happens, and {@code sample}, undecided. */
@TestConfiguration(proxyBeanMethods = false)
public class TestRosters {

    private static final Map<String, Supplier<Roster>> WEEKS = weeks();

    private static Map<String, Supplier<Roster>> weeks() {
        var weeks = new LinkedHashMap<String, Supplier<Roster>>();
        weeks.put("states", EveryState::roster);
        weeks.put("sample", () -> SampleWeek.of(12, 80));
        return weeks;
    }

    @Bean
    @Primary
    RosterSource testSource() {
        return new RosterSource() {

            @Override
            public List<RosterSummary> summaries() {
                return WEEKS.keySet().stream().map(TestRosters::summary).toList();
            }

            @Override
            public Optional<OpenRoster> open(String name) {
                return Optional.ofNullable(WEEKS.get(name)).map(roster -> opened(name, roster.get()));
            }
        };
    }

    private static OpenRoster opened(String name, Roster roster) {
        RuleWeights.DEFAULT.applyTo(roster);
        return new OpenRoster(name, title(name), true, roster, RuleWeights.DEFAULT);
    }

    private static RosterSummary summary(String name) {
        Roster roster = opened(name, WEEKS.get(name).get()).roster();
        return new RosterSummary(
                name,
                title(name),
                new LocalText("Beskrivelse af " + name, "Description of " + name),
                true,
                roster.getFacts().week(),
                roster.getEmployees().size(),
                roster.getAreas().size(),
                roster.getSessions().size());
    }

    private static LocalText title(String name) {
        return new LocalText("Uge " + name, "Week " + name);
    }
}
