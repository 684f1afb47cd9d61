package dk.naerplan.ui.roster.propose;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoundPartTest {

    private static final DataSet WEEK = BundledDataSets.load("lemvig");

    /** A week of which half is decided: every second session, with its seats, and every second placement. */
    private static final DataSet HALF = half();

    private static DataSet half() {
        Roster roster = solved(WEEK);
        List<Session> sessions = roster.getSessions();
        for (int i = 0; i < sessions.size(); i += 2) {
            Session session = sessions.get(i);
            if (session.getAllowedStarts().size() > 1) {
                session.setStart(null);
            }
            roster.getAssignments().stream()
                    .filter(seat -> seat.getSession() == session)
                    .forEach(seat -> seat.setEmployee(null));
        }
        List<Placement> placements = roster.getPlacements();
        for (int i = 0; i < placements.size(); i += 2) {
            placements.get(i).setOffice(null);
        }
        return RosterMapper.withRoster(WEEK, roster);
    }

    private static Roster solved(DataSet week) {
        return new RosterSolver()
                .solve(RosterMapper.toRoster(week), SolverSettings.ofMoves(2_000))
                .roster();
    }

    private static List<SearchScope> parts() {
        Roster half = RosterMapper.toRoster(HALF);
        return List.of(
                new SearchScope.OfDay(1),
                new SearchScope.OfEmployee(half.getEmployees().getFirst().id()),
                new SearchScope.OfArea(half.getAreas().getFirst().id()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void nothingIsDecidedOutsideThePart(SearchScope part) {
        Roster before = RosterMapper.toRoster(HALF);
        DataSet given = Holding.of(part).in(HALF);
        DataSet found = RosterMapper.withRoster(given, solved(given));
        assertThat(RosterDiff.between(before, RosterMapper.toRoster(found))
                        .only(difference -> !isOf(part, before, difference, Set.of()))
                        .differences())
                .as("the search decides more than its part")
                .isNotEmpty();

        RosterDiff kept = RosterDiff.between(before, RosterMapper.toRoster(FoundPart.of(part, given, found)));

        assertThat(kept.isEmpty()).isFalse();
        Set<String> staffed = kept.differences().stream()
                .filter(Difference.SeatChanged.class::isInstance)
                .map(Difference.SeatChanged.class::cast)
                .map(seat -> seat.seat().getSession().getId())
                .collect(Collectors.toSet());
        assertThat(kept.differences()).allMatch(difference -> isOf(part, before, difference, staffed));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatIsFoundForThePartIsKept(SearchScope part) {
        Roster before = RosterMapper.toRoster(HALF);
        DataSet given = Holding.of(part).in(HALF);
        DataSet found = RosterMapper.withRoster(given, solved(given));
        RosterDiff all = RosterDiff.between(before, RosterMapper.toRoster(found));

        RosterDiff kept = RosterDiff.between(before, RosterMapper.toRoster(FoundPart.of(part, given, found)));

        assertThat(kept.differences().stream().map(FoundPartTest::name))
                .containsAll(all.only(difference -> isOf(part, before, difference, Set.of())).differences().stream()
                        .map(FoundPartTest::name)
                        .toList());
    }

    @Test
    void seatsThatSomebodyIsFoundForHaveATime() {
        for (SearchScope part : parts()) {
            DataSet given = Holding.of(part).in(HALF);
            DataSet found = RosterMapper.withRoster(given, solved(given));

            Roster kept = RosterMapper.toRoster(FoundPart.of(part, given, found));

            assertThat(kept.getAssignments().stream()
                            .filter(Assignment::isStaffed)
                            .map(seat -> seat.getSession().getStart()))
                    .isNotEmpty()
                    .doesNotContainNull();
        }
    }

    @Test
    void wordsOfAPartAreReadAsTheyAreWritten() {
        assertThat(parts())
                .allSatisfy(part -> assertThat(SearchScope.parse(part.text())).isEqualTo(part));
        assertThat(SearchScope.parse(SearchScope.WHOLE_WEEK.text())).isSameAs(SearchScope.WHOLE_WEEK);
    }

    /** @param staffed ids of sessions that may have got a time because somebody was found for them */
    private static boolean isOf(SearchScope part, Roster before, Difference difference, Set<String> staffed) {
        return switch (difference) {
            case Difference.SeatChanged seat ->
                before.getAssignments().stream()
                        .filter(known -> known.getId().equals(seat.seat().getId()))
                        .anyMatch(part::includes);
            case Difference.StartChanged start ->
                part.includes(start.session())
                        || staffed.contains(start.session().getId());
            case Difference.PlacementChanged placement ->
                before.getPlacements().stream()
                        .filter(known -> known.getId().equals(Placement.idOf(placement.employee(), placement.day())))
                        .anyMatch(part::includes);
            default -> false;
        };
    }

    private static String name(Difference difference) {
        return switch (difference) {
            case Difference.SeatChanged seat -> seat.seat().getId() + seat.after();
            case Difference.StartChanged start -> start.session().getId() + start.after();
            case Difference.PlacementChanged placement ->
                Placement.idOf(placement.employee(), placement.day()) + placement.after();
            default -> difference.toString();
        };
    }
}
