package dk.naerplan.ui.scenario.result;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.naerplan.datasets.report.ReportedComparison;
import dk.naerplan.datasets.report.ReportedStudy;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.shell.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes a comparison out of the application, for those who plan. Each time stands in the audit log. */
@Service
@Transactional
@MayPlan
public class ResultExports {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(Include.NON_ABSENT))
            .build();

    private final AuditLog audit;

    public ResultExports(AuditLog audit) {
        this.audit = audit;
    }

    /** An Excel workbook. */
    public byte[] workbook(Compared compared, Texts texts) {
        audit.record(AuditKind.EXPORTED, compared.base().key() + " scenarios xlsx");
        return ComparisonWorkbook.of(compared, new ScenarioTexts(texts));
    }

    /** What {@code naerplan study --json} prints, or {@code naerplan frontier --json}. */
    public byte[] json(ReportedStudy study) {
        audit.record(AuditKind.EXPORTED, study.dataSet() + " study json");
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(study);
    }

    /** What {@code naerplan scenario --json} prints. */
    public byte[] json(Compared compared, Texts texts) {
        audit.record(AuditKind.EXPORTED, compared.base().key() + " scenarios json");
        int searches = compared.trials().stream()
                .mapToInt(trial -> trial.runs().size())
                .max()
                .orElse(0);
        var report = ReportedComparison.of(
                compared.base(), compared.comparison(), searches, new ScenarioTexts(texts)::wholeSentence);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
    }
}
