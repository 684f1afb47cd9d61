package dk.naerplan.ui.api.once;

import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keys of submissions name the account that sent them, for two days. What was sent is elsewhere; of it there is only a hash. */
@Component
class SubmissionPrivacy implements EmployeeDataHolder {

    private final SubmissionTable table;

    SubmissionPrivacy(SubmissionTable table) {
        this.table = table;
    }

    @Override
    public String heading() {
        return "submissions";
    }

    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        return Optional.empty();
    }

    @Override
    public void erase(Erasure erasure) {
        erasure.accounts().forEach(table::forgetOwner);
    }
}
