package dk.naerplan.ui.organisation;

import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.organisation.Exchange;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.organisation.Weeks;
import org.springframework.stereotype.Component;

/** The services that the pages about an organisation work with; each checks for itself who asks. */
@Component
record MasterDesk(
        MasterData data, Organisations organisations, Weeks weeks, Plans plans, Exchange exchange, Accounts people) {}
