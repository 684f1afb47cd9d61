package dk.naerplan.ui.scenario;

import dk.naerplan.ui.scenario.batch.StudyDesk;
import dk.naerplan.ui.scenario.result.ResultExports;
import dk.naerplan.ui.scenario.store.Scenarios;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.store.Plans;
import org.springframework.stereotype.Component;

/** What the pages of scenarios ask, each of which checks who calls. */
@Component
record ScenarioRooms(
        Plans plans,
        Scenarios scenarios,
        Studies studies,
        StudyDesk desk,
        StudyReader reader,
        Accounts people,
        ResultExports exports) {}
