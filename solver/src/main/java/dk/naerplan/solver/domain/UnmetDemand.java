package dk.naerplan.solver.domain;

/** One item of a seat's demand that an employee does not hold. */
public sealed interface UnmetDemand {

    /** The competency is missing, or held at a lower level (0 when not held at all). */
    record CompetencyTooLow(CompetencyDemand demand, int level) implements UnmetDemand {}

    record OtherProfession(Profession demanded) implements UnmetDemand {}

    record RoleMissing(Role demanded) implements UnmetDemand {}

    /** The seat is for somebody who does not have to report concerns. */
    record HasReportingDuty() implements UnmetDemand {}

    /** The seat is for named employees, and this is another one. */
    record NotNamed() implements UnmetDemand {}

    /** The seat is explicitly not for this employee. */
    record Excluded() implements UnmetDemand {}
}
