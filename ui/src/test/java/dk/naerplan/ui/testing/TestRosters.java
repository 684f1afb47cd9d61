package dk.naerplan.ui.testing;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.catalogue.DemoPlans;
import dk.naerplan.ui.catalogue.Example;
import dk.naerplan.ui.catalogue.ExampleSource;
import dk.naerplan.ui.store.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Plans for tests in place of those of the bundled data sets: {@code states}, where everything happens, and {@code sample},
 * undecided.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestRosters {

    /** Address of the plan where everything happens. */
    public static final String STATES = "/plan/" + DemoPlans.idOf("states");

    @Bean
    @Primary
    ExampleSource testExamples() {
        return () -> List.of(new Example("states", EveryState.document()), new Example("sample", sample()));
    }

    @Bean
    FreshPlans freshPlans(Plans plans) {
        return new FreshPlans(plans, EveryState.document(), sample());
    }

    private static DataSet sample() {
        DataSet like = BundledDataSets.load("lemvig");
        return new DataSet(
                like.schemaVersion(),
                Optional.of("sample"),
                new LocalText("Uge sample", "Week sample"),
                new LocalText("Beskrivelse af sample", "Description of sample"),
                true,
                like.week(),
                like.settings(),
                like.competencies(),
                like.professions(),
                like.areas(),
                like.residentGroups(),
                like.offices(),
                like.venues(),
                like.travel(),
                like.grants(),
                like.employees(),
                like.partners(),
                like.activities(),
                like.links(),
                like.history(),
                like.roster());
    }
}
