package dk.naerplan.solver.domain;

/**
 * One employee's share of the demand by contract, a constant of the problem.
 *
 * @param seatMinutes contract share of all demanded seat minutes, rounded down
 * @param eveningSeats contract share of the seats of all sessions that can only end in the evening, rounded up
 */
public record FairShare(Employee employee, int seatMinutes, int eveningSeats) {}
