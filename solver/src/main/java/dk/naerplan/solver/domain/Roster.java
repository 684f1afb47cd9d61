package dk.naerplan.solver.domain;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One week's plan: who does which session when, and who sits where. The planning solution. */
@PlanningSolution(solutionCloner = RosterCloner.class)
public class Roster {

    private RosterFacts facts;
    private RosterState state = RosterState.DRAFT;

    @ProblemFactCollectionProperty
    private List<Area> areas;

    @ProblemFactCollectionProperty
    private List<Employee> employees;

    @ProblemFactCollectionProperty
    private List<CoordinationLink> links;

    @ProblemFactCollectionProperty
    private List<OverviewTarget> overviewTargets;

    @ProblemFactCollectionProperty
    private List<Representation> representations;

    @ProblemFactCollectionProperty
    private List<FairShare> fairShares;

    @ProblemFactCollectionProperty
    private List<DesiredInterval> desiredIntervals;

    @PlanningEntityCollectionProperty
    private List<Session> sessions;

    @PlanningEntityCollectionProperty
    private List<Assignment> assignments;

    @PlanningEntityCollectionProperty
    private List<Placement> placements;

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights = ConstraintWeightOverrides.none();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /**
     * The same roster with other planning entities in place of its own; all that a search does not change is shared.
     *
     * @param sessions copies of the original's in their order, likewise the others
     */
    Roster(Roster original, List<Session> sessions, List<Assignment> assignments, List<Placement> placements) {
        this.facts = original.facts;
        this.state = original.state;
        this.areas = original.areas;
        this.employees = original.employees;
        this.links = original.links;
        this.overviewTargets = original.overviewTargets;
        this.representations = original.representations;
        this.fairShares = original.fairShares;
        this.desiredIntervals = original.desiredIntervals;
        this.sessions = sessions;
        this.assignments = assignments;
        this.placements = placements;
        this.weights = original.weights;
        this.score = original.score;
    }

    public Roster(RosterFacts facts, List<Session> sessions, List<Assignment> assignments, List<Placement> placements) {
        this.facts = facts;
        this.sessions = List.copyOf(sessions);
        this.assignments = List.copyOf(assignments);
        this.placements = List.copyOf(placements);
        this.areas = facts.areas();
        this.employees = facts.employees();
        this.links = facts.links();
        this.overviewTargets = facts.overviewTargets();
        this.representations = DerivedFacts.representations(sessions);
        this.fairShares = DerivedFacts.fairShares(facts, assignments);
        this.desiredIntervals = DerivedFacts.desiredIntervals(facts.employees());
    }

    public RosterFacts getFacts() {
        return facts;
    }

    public RosterState getState() {
        return state;
    }

    public void setState(RosterState state) {
        this.state = state;
    }

    public List<Area> getAreas() {
        return areas;
    }

    public List<Employee> getEmployees() {
        return employees;
    }

    public List<CoordinationLink> getLinks() {
        return links;
    }

    public List<OverviewTarget> getOverviewTargets() {
        return overviewTargets;
    }

    public List<Representation> getRepresentations() {
        return representations;
    }

    public List<FairShare> getFairShares() {
        return fairShares;
    }

    public List<DesiredInterval> getDesiredIntervals() {
        return desiredIntervals;
    }

    public List<Session> getSessions() {
        return sessions;
    }

    public List<Assignment> getAssignments() {
        return assignments;
    }

    public List<Placement> getPlacements() {
        return placements;
    }

    /** Weights that replace the defaults of the rules. */
    public ConstraintWeightOverrides<HardMediumSoftLongScore> getWeights() {
        return weights;
    }

    public void setWeights(ConstraintWeightOverrides<HardMediumSoftLongScore> weights) {
        this.weights = weights;
    }

    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }
}
