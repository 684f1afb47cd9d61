package dk.naerplan.solver.domain;

/** What kind of work an activity is. */
public enum ActivityType {
    GUIDANCE,
    BRIDGING,
    OUTREACH,
    COURSE,
    LEISURE_JOB,
    RESIDENT_PROJECT,
    VOLUNTEER_SUPPORT,
    RESPONSE,
    PROJECT,
    NETWORK_MEETING,
    STEERING_GROUP,
    TEAM_MEETING,
    OFFICE_WORK;

    /** Whether partners meet here to coordinate; attending one does not count as working in an area. */
    public boolean isForum() {
        return this == NETWORK_MEETING || this == STEERING_GROUP;
    }
}
