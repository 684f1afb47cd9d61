package dk.naerplan.solver.domain;

/** A competency that a seat demands, at least at the level 1 to 3. */
public record CompetencyDemand(Competency competency, int level) {

    public CompetencyDemand {
        Competency.checkedLevel(level);
    }
}
