package dk.naerplan.solver.domain;

/** The duty that a session of a forum has an attendee who works in, or is placed in, the area. */
public record Representation(String sessionId, Activity forum, Area area) {

    @Override
    public int hashCode() {
        return 31 * sessionId.hashCode() + area.hashCode();
    }
}
