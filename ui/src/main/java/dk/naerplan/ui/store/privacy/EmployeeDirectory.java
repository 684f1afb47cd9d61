package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.OrganisationSummary;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.privacy.PrivacyTable.Owner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom one can ask {@link EmployeePrivacy} about: all in the newest state of any organisation or plan, and no more than their names. */
@Service
@Transactional(readOnly = true)
@MayAdminister
public class EmployeeDirectory {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrivacyTable table;
    private final Organisations organisations;

    public EmployeeDirectory(PrivacyTable table, Organisations organisations) {
        this.table = table;
        this.organisations = organisations;
    }

    /** By name, then by organisation. Whoever has been erased is nobody any more. */
    public List<KnownEmployee> employees() {
        var known = new LinkedHashMap<EmployeeRef, KnownEmployee>();
        for (OrganisationSummary organisation : SystemUser.call(organisations::list)) {
            collect(Optional.of(organisation.id()), organisation.name(), known);
        }
        collect(Optional.empty(), "", known);
        return known.values().stream()
                .sorted(Comparator.comparing(KnownEmployee::name).thenComparing(KnownEmployee::organisation))
                .toList();
    }

    private void collect(Optional<OrganisationId> organisation, String name, Map<EmployeeRef, KnownEmployee> known) {
        var documents = new ArrayList<String>();
        organisation.flatMap(id -> newest(Owner.ORGANISATION, id.value())).ifPresent(documents::add);
        table.plans(organisation)
                .forEach(plan -> newest(Owner.PLAN, plan.value()).ifPresent(documents::add));
        for (String document : documents) {
            for (JsonNode employee : JSON.readTree(document).path("employees")) {
                String id = employee.path("id").asString();
                if (!id.startsWith(FormerEmployee.PREFIX)) {
                    var ref = new EmployeeRef(organisation, id);
                    known.putIfAbsent(
                            ref, new KnownEmployee(ref, employee.path("name").asString(id), name));
                }
            }
        }
    }

    private Optional<String> newest(Owner owner, UUID id) {
        var places = table.places(owner, id);
        return places.isEmpty() ? Optional.empty() : Optional.of(table.document(places.getLast()));
    }
}
