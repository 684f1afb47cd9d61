package dk.naerplan.ui.jobs;

/** What a job is for. */
public enum JobKind {
    /** A manager wants a better plan of the week. */
    ROSTER,
    /** A manager wants the plan mended with as few changes as possible, after something happened. */
    REPAIR,
    /** A planner compares ways of placing the staff. */
    SCENARIO,
    /** One of many searches that answer a question together. */
    STUDY,
    /** One of many mendings of a week that has not begun, which answer a question together. */
    STAND_IN,
    /** A manager looks for a moment what another balance would lead to; nothing comes of it. */
    PREVIEW,
    /** Another program asked for it. */
    API;

    /** Whether it is one of many that somebody has asked for at once, and nobody waits for this one alone. */
    public boolean isBatched() {
        return this == SCENARIO || this == STUDY || this == STAND_IN;
    }
}
