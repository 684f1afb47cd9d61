package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Fills rosters by chance. */
public final class RandomValues {

    private static final int TRIES = 20;

    private RandomValues() {}

    /** Gives a start and an office to everything that must have one but has none. */
    public static Roster complete(Roster roster) {
        for (Session session : roster.getSessions()) {
            if (session.getStart() == null && !session.isFrozen()) {
                session.setStart(session.getAllowedStarts().getFirst());
            }
        }
        for (Placement placement : roster.getPlacements()) {
            if (placement.getOffice() == null && !placement.isFrozen()) {
                placement.setOffice(placement.getAllowed().getFirst());
            }
        }
        roster.getAssignments().forEach(seat -> seat.setStart(seat.getSession().getStart()));
        return roster;
    }

    /** Starts and offices by chance, then as many seats taken by chance as keep all hard rules; empty when none was found. */
    public static Optional<Roster> ruleClean(Roster roster, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            decide(roster, random);
            if (RosterAuditor.audit(roster).isRuleClean()) {
                fillSeats(roster, random);
                return Optional.of(roster);
            }
        }
        return Optional.empty();
    }

    /** Every value by chance, whatever the rules say. */
    public static void careless(Roster roster, long seed) {
        var random = new Random(seed);
        decide(roster, random);
        for (Assignment seat : roster.getAssignments()) {
            if (!seat.getEligible().isEmpty() && random.nextInt(4) > 0) {
                seat.setEmployee(pick(seat.getEligible(), random));
            }
        }
    }

    /** Changes one start, office or seat by chance. */
    public static void changeOne(Roster roster, Random random) {
        int kind = random.nextInt(4);
        if (kind == 0) {
            Session session = pick(roster.getSessions(), random);
            session.setStart(pick(session.getAllowedStarts(), random));
        } else if (kind == 1 && !roster.getPlacements().isEmpty()) {
            Placement placement = pick(roster.getPlacements(), random);
            placement.setOffice(pick(placement.getAllowed(), random));
        } else {
            Assignment seat = pick(roster.getAssignments(), random);
            seat.setEmployee(seat.getEligible().isEmpty() ? null : pick(seat.getEligible(), random));
        }
        roster.getAssignments().forEach(seat -> seat.setStart(seat.getSession().getStart()));
    }

    private static void decide(Roster roster, Random random) {
        roster.getSessions().forEach(session -> session.setStart(pick(session.getAllowedStarts(), random)));
        roster.getPlacements().forEach(placement -> placement.setOffice(pick(placement.getAllowed(), random)));
        for (Assignment seat : roster.getAssignments()) {
            seat.setEmployee(null);
            seat.setStart(seat.getSession().getStart());
        }
    }

    private static void fillSeats(Roster roster, Random random) {
        for (Assignment seat : shuffled(roster.getAssignments(), random)) {
            for (Employee employee : shuffled(seat.getEligible(), random)) {
                seat.setEmployee(employee);
                if (RosterAuditor.audit(roster).isRuleClean()) {
                    break;
                }
                seat.setEmployee(null);
            }
        }
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
