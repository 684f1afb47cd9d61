package dk.naerplan.solver.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;

/**
 * Why a rule costs something in one place of a roster: an immutable account of one match, with the values it was judged by.
 * Two accounts are equal when rule, place and values are.
 */
public sealed interface RuleJustification extends ConstraintJustification
        permits AvailabilityJustification,
                CompetencyJustification,
                CoverageJustification,
                DailyHoursJustification,
                DailyRestJustification,
                DeskCapacityJustification,
                DeskHoppingJustification,
                EveningFairnessJustification,
                ExtraFacesJustification,
                FairnessJustification,
                GrantScopeJustification,
                OutpostedDaysJustification,
                OverlapJustification,
                OverviewJustification,
                PresenceJustification,
                SingleHandedJustification,
                SpacingJustification,
                SplitLeadJustification,
                StabilityJustification,
                TravelJustification,
                UnfamiliarContactJustification,
                UnlinkedAreasJustification,
                UnrepresentedAreaJustification,
                VenueConflictJustification,
                WeeklyHoursJustification,
                WeeklyRestJustification,
                WishesJustification {

    RosterRule rule();

    /** What the rule measures, above 0, in the unit of docs/model.md; times the rule's weight it is the cost. */
    long measure();

    /** Whom and what it is about, for highlighting and filtering. */
    Concerns concerns();
}
