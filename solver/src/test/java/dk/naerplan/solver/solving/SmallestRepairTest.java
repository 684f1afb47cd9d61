package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import dk.naerplan.solver.solving.Disruption.SessionAdded;
import dk.naerplan.solver.solving.Disruption.SessionResized;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the repair of tiny weeks against every roster that there is. */
class SmallestRepairTest {

    private static final int NOW = When.at("Mon 7:00");
    private static final List<String> TIMES = List.of("Mon 9:00", "Mon 9:30", "Mon 10:00", "Tue 9:00");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noRosterIsCleanerBetterStaffedOrNearerToThePublishedOne(long seed) {
        var random = new Random(seed);
        Roster published = new RosterSolver()
                .solve(tinyWeek(random), SolverSettings.ofMoves(2_000).withSeed(seed))
                .roster();
        Disruption disruption = disruption(random, published);

        Repair repaired =
                new RosterRepair(new RosterSolver()).repair(published, disruption, NOW, SolverSettings.ofMoves(20_000));

        var problem = RepairProblem.of(published, disruption, NOW);
        assertThat(Rank.of(repaired.roster())).isEqualTo(best(problem.wide(problem.narrow())));
    }

    private static Roster tinyWeek(Random random) {
        var week = new RosterFixture();
        var employees = new ArrayList<Employee>();
        for (String id : List.of("amina", "bo", "carl")) {
            employees.add(week.employee(id));
        }
        for (int i = 0; i < 4; i++) {
            int other = random.nextInt(TIMES.size());
            String[] starts = i % 2 == 0
                    ? new String[] {TIMES.get(random.nextInt(2))}
                    : new String[] {TIMES.get(other), TIMES.get((other + 1) % TIMES.size())};
            Session session = week.session(
                    week.activity("a" + i), s -> s.startsOneOf(starts).lasting(60));
            Employee never = employees.get(random.nextInt(employees.size()));
            week.seat(session, s -> s.excluded(never));
        }
        return week.roster();
    }

    private static Disruption disruption(Random random, Roster published) {
        Session session = published.getSessions().get(random.nextInt(4));
        return switch (random.nextInt(3)) {
            case 0 ->
                new EmployeeAbsent(
                        published.getEmployees().get(random.nextInt(3)).id(), When.during("Mon 9:00-11:00"));
            case 1 -> new SessionResized(session.getId(), 90, session.getAllowedStarts());
            default ->
                new SessionAdded(
                        new Session(
                                "new",
                                session.getActivity(),
                                session.getVenue(),
                                60,
                                0,
                                true,
                                List.of(When.at("Mon 9:15"), When.at("Mon 10:15"))),
                        List.of(SeatRequirement.ANYBODY));
        };
    }

    private static Rank best(Roster roster) {
        var choices = new ArrayList<Choice<?>>();
        roster.getSessions().stream()
                .filter(session -> !session.isFrozen())
                .forEach(session -> choices.add(new Choice<>(session.getAllowedStarts(), session::setStart)));
        roster.getAssignments().stream()
                .filter(seat -> !seat.isFrozen())
                .forEach(seat -> choices.add(new Choice<>(withNobody(seat), seat::setEmployee)));
        return best(roster, choices, 0);
    }

    private static List<Employee> withNobody(Assignment seat) {
        var takers = new ArrayList<>(seat.getEligible());
        takers.add(null);
        return takers;
    }

    private static Rank best(Roster roster, List<Choice<?>> choices, int depth) {
        return depth == choices.size()
                ? Rank.of(roster)
                : choices.get(depth).best(() -> best(roster, choices, depth + 1));
    }

    private record Choice<T>(List<T> values, Consumer<T> setter) {

        Rank best(Supplier<Rank> rest) {
            Rank best = null;
            for (T value : values) {
                setter.accept(value);
                Rank rank = rest.get();
                best = best == null || rank.compareTo(best) > 0 ? rank : best;
            }
            return best;
        }
    }

    /** What a repair is judged by, in this order. */
    private record Rank(long hard, long medium, long deviations) implements Comparable<Rank> {

        static Rank of(Roster roster) {
            Audit audit = RosterAuditor.audit(roster);
            HardMediumSoftLongScore score = audit.score();
            return new Rank(
                    score.hardScore(),
                    score.mediumScore(),
                    -audit.of(RosterRule.STABILITY).measure());
        }

        @Override
        public int compareTo(Rank other) {
            int byHard = Long.compare(hard, other.hard);
            int byMedium = byHard == 0 ? Long.compare(medium, other.medium) : byHard;
            return byMedium == 0 ? Long.compare(deviations, other.deviations) : byMedium;
        }
    }
}
