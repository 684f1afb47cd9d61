package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static dk.naerplan.solver.rules.RosterRule.EXTRA_FACES;
import static dk.naerplan.solver.rules.RosterRule.SPLIT_LEAD;
import static dk.naerplan.solver.rules.RosterRule.UNFAMILIAR_CONTACT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.rules.ExtraFacesJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.SplitLeadJustification;
import dk.naerplan.solver.rules.UnfamiliarContactJustification;

/** The relationship between residents and a few known faces. */
final class ClosenessRules {

    private static final int FULLY_KNOWN = 100;

    private final UniConstraintStream<Assignment> staffed;

    ClosenessRules(RosterStreams streams) {
        this.staffed = streams.staffed();
    }

    Constraint unfamiliarContact() {
        return staffed.filter(seat -> strangeness(seat) > 0)
                .penalizeLong(UNFAMILIAR_CONTACT.defaultScore(), ClosenessRules::strangeness)
                .justifyWith((seat, score) -> new UnfamiliarContactJustification(
                        seat.employee(), SeatSnapshot.of(seat), groupOf(seat), familiarity(seat), strangeness(seat)))
                .asConstraint(UNFAMILIAR_CONTACT.id());
    }

    private static long strangeness(Assignment seat) {
        int contact = seat.activity().sensitivity() * seat.duration();
        return contact == 0 || seat.group().isEmpty()
                ? 0
                : (long) contact * (FULLY_KNOWN - familiarity(seat)) / FULLY_KNOWN;
    }

    private static int familiarity(Assignment seat) {
        return seat.employee().familiarityWith(groupOf(seat));
    }

    Constraint extraFaces() {
        return staffed.filter(seat -> seat.group().isPresent() && groupOf(seat).sensitivity() > 0)
                .groupBy(ClosenessRules::groupOf, toSet(Assignment::employee))
                .filter((group, faces) -> faces.size() > 1)
                .penalizeLong(EXTRA_FACES.defaultScore(), (group, faces) -> (faces.size() - 1L) * group.sensitivity())
                .justifyWith((group, faces, score) -> new ExtraFacesJustification(group, Sorted.employees(faces)))
                .asConstraint(EXTRA_FACES.id());
    }

    private static ResidentGroup groupOf(Assignment seat) {
        return seat.group().orElseThrow();
    }

    Constraint splitLead() {
        return staffed.filter(seat -> seat.getSeat().lead() && seat.activity().sensitivity() > 0)
                .groupBy(Assignment::activity, toSet(Assignment::employee))
                .filter((activity, leads) -> leads.size() > 1)
                .penalizeLong(
                        SPLIT_LEAD.defaultScore(), (activity, leads) -> (leads.size() - 1L) * activity.sensitivity())
                .justifyWith((activity, leads, score) -> new SplitLeadJustification(activity, Sorted.employees(leads)))
                .asConstraint(SPLIT_LEAD.id());
    }
}
