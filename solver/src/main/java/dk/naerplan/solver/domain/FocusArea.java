package dk.naerplan.solver.domain;

/** The four focus areas of a funded plan (helhedsplan) as Landsbyggefonden names them. */
public enum FocusArea {
    EDUCATION,
    EMPLOYMENT,
    CRIME_PREVENTION,
    COHESION
}
