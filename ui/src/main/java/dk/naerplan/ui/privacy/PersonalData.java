package dk.naerplan.ui.privacy;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.account.AccountRecord;
import dk.naerplan.ui.security.account.AccountRecords;
import dk.naerplan.ui.store.privacy.EmployeeDirectory;
import dk.naerplan.ui.store.privacy.EmployeePrivacy;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.FormerEmployee;
import dk.naerplan.ui.store.privacy.KnownEmployee;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the page asks the services for, each of which checks who calls. */
@Component
class PersonalData {

    private static final JsonMapper READABLE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EmployeeDirectory directory;
    private final EmployeePrivacy privacy;
    private final AccountRecords accounts;

    PersonalData(EmployeeDirectory directory, EmployeePrivacy privacy, AccountRecords accounts) {
        this.directory = directory;
        this.privacy = privacy;
        this.accounts = accounts;
    }

    List<KnownEmployee> employees() {
        return directory.employees();
    }

    /** Usernames of the accounts that say they are the employee. */
    List<String> accounts(EmployeeRef employee) {
        return accounts.of(employee.employee()).stream()
                .map(AccountRecord::account)
                .map(account -> account.username())
                .toList();
    }

    /** All that is kept about the employee, as a document that people can read. */
    byte[] export(EmployeeRef employee) {
        return READABLE.writeValueAsString(privacy.export(employee)).getBytes(StandardCharsets.UTF_8);
    }

    FormerEmployee erase(EmployeeRef employee, String reason) {
        return privacy.erase(employee, CurrentUser.name(), reason);
    }
}
