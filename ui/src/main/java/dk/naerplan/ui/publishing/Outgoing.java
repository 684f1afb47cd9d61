package dk.naerplan.ui.publishing;

import dk.naerplan.ui.security.account.Recipient;
import dk.naerplan.ui.store.PlanId;
import java.util.UUID;

/**
 * A letter on its way.
 *
 * @param employee whom it is about: the employee whose account the recipient owns
 */
record Outgoing(UUID id, PlanId plan, int revision, String employee, Recipient to, Letter letter) {}
