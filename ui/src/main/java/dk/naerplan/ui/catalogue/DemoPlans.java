package dk.naerplan.ui.catalogue;

import dk.naerplan.ui.organisation.MasterData;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills the demo with a plan of each example, once. Each has the same address in every demo. */
@Component
@ConditionalOnBooleanProperty("naerplan.demo")
public class DemoPlans implements ApplicationRunner {

    private static final Locale DANISH = Locale.of("da");

    private final ExampleSource source;
    private final Plans plans;
    private final MasterData data;

    DemoPlans(ExampleSource source, Plans plans, MasterData data) {
        this.source = source;
        this.plans = plans;
        this.data = data;
    }

    /** The plan that the demo makes of the example by that name. */
    public static PlanId idOf(String example) {
        return new PlanId(UUID.nameUUIDFromBytes(("naerplan-demo-" + example).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemUser.run(() -> source.examples().forEach(this::add));
    }

    private void add(Example example) {
        PlanId plan = idOf(example.name());
        if (plans.find(plan).isEmpty()) {
            String title = example.document().title(DANISH);
            plans.create(plan, title, example.document(), SystemUser.NAME, "");
            data.adopt(plan, title, example.document(), SystemUser.NAME);
        }
    }
}
