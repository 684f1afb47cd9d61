package dk.naerplan.ui.export;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a plan as it stands out of the application, for those who plan. Each time stands in the audit log. */
@Service
@Transactional
@MayPlan
public class PlanExports {

    private final Plans plans;
    private final AuditLog audit;

    public PlanExports(Plans plans, AuditLog audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /** An Excel workbook. */
    public byte[] workbook(PlanId plan, Locale locale) {
        Revision newest = plans.newest(plan);
        audit.record(AuditKind.EXPORTED, plan + " xlsx");
        return RosterWorkbook.of(RosterMapper.toRoster(newest.document()), Texts.in(locale));
    }

    /** @param employee whose; empty for everybody's */
    public String calendar(PlanId plan, Optional<String> employee) {
        Revision newest = plans.newest(plan);
        audit.record(AuditKind.EXPORTED, plan + " ics");
        var roster = new PublishedRoster(
                plan.toString(), newest.number(), newest.info().at(), RosterMapper.toRoster(newest.document()));
        return employee.map(EmployeeCalendar::new)
                .orElseGet(EmployeeCalendar::ofEverybody)
                .of(List.of(roster));
    }

    /** Whose calendars there are: names by id. */
    @Transactional(readOnly = true)
    public Map<String, String> employees(PlanId plan) {
        var names = new LinkedHashMap<String, String>();
        for (EmployeeData employee : plans.newest(plan).document().employees()) {
            names.put(employee.id(), employee.label());
        }
        return names;
    }
}
