package dk.naerplan.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.settings.Difficulty;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifficultyTest {

    private static final Difficulty USUAL = new Difficulty(25, 60, 60, 1.5, 100, 10, 20, 4);

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 60})
    void slackIsLeftFreeByEverybody(int slack) {
        Roster roster = Generated.planted(Generated.city(new Difficulty(slack, 60, 60, 1.5, 100, 10, 20, 4)));

        assertThat(RosterAuditor.audit(roster).kpis().hours().values())
                .allSatisfy(
                        hours -> assertThat(hours.work()).isLessThanOrEqualTo(hours.contract() * (100 - slack) / 100));
    }

    @Test
    void lessSlackMeansMoreWork() {
        assertThat(plantedWork(5)).isGreaterThan(plantedWork(30) * 6 / 5);
        assertThat(plantedWork(30)).isGreaterThan(plantedWork(60) * 6 / 5);
    }

    private static long plantedWork(int slack) {
        Roster roster = Generated.planted(Generated.city(new Difficulty(slack, 60, 60, 1.5, 100, 10, 20, 4)));
        return RosterAuditor.audit(roster).kpis().hours().values().stream()
                .mapToLong(hours -> hours.work())
                .sum();
    }

    @Test
    void noneOrAllOfTheSessionsAreFlexible() {
        DataSet fixed = Generated.cityDocument(new Difficulty(25, 0, 60, 1.5, 100, 10, 20, 4));
        DataSet flexible = Generated.cityDocument(new Difficulty(25, 100, 60, 1.5, 100, 10, 20, 4));

        assertThat(RosterMapper.toRoster(fixed).getSessions())
                .allMatch(session -> session.getAllowedStarts().size() == 1);
        assertThat(flexible.activities())
                .flatExtracting(ActivityData::sessions)
                .allMatch(sessions -> sessions.at().isEmpty());
    }

    @Test
    void scarcityIsWhatEmployeesDoNotHold() {
        DataSet common = Generated.cityDocument(new Difficulty(25, 60, 0, 1.5, 100, 10, 20, 4));
        DataSet scarce = Generated.cityDocument(new Difficulty(25, 60, 100, 1.5, 100, 10, 20, 4));

        assertThat(common.employees())
                .allMatch(employee ->
                        employee.competencies().size() == common.competencies().size());
        assertThat(scarce.employees())
                .allMatch(employee -> employee.competencies().size() == 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3})
    void seatsAreAsManyInTheMean(double mean) {
        Roster roster = RosterMapper.toRoster(Generated.cityDocument(new Difficulty(25, 60, 60, mean, 100, 0, 20, 4)));
        double seats =
                (double) roster.getAssignments().size() / roster.getSessions().size();

        assertThat(seats).isBetween(mean * 0.9, mean * 1.1);
    }

    @Test
    void travelStretchesTheWays() {
        assertThat(longestWay(0)).isZero();
        assertThat(longestWay(100)).isPositive();
        assertThat(longestWay(400)).isBetween(longestWay(100) * 4 - 4, longestWay(100) * 4 + 4);
    }

    private static int longestWay(int travel) {
        var areas = RosterMapper.toRoster(Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, travel, 10, 20, 4)))
                .getAreas();
        return areas.stream()
                .flatMap(from -> areas.stream().map(to -> from.location().minutesTo(to.location())))
                .max(Integer::compare)
                .orElseThrow();
    }

    @Test
    void noneOrAllWorkInAreasIsDoneInPairs() {
        DataSet alone = Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, 100, 0, 20, 4));
        DataSet paired = Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, 100, 100, 20, 4));

        assertThat(workInAreas(alone)).noneMatch(activity -> mandatorySeats(activity) > 0);
        assertThat(workInAreas(paired)).isNotEmpty();
        assertThat(workInAreas(paired)
                        .filter(activity -> mandatorySeats(activity) == 2)
                        .count())
                .isGreaterThan(workInAreas(paired).count() * 9 / 10);
    }

    private static Stream<ActivityData> workInAreas(DataSet document) {
        return document.activities().stream()
                .filter(activity -> activity.focusArea().isPresent());
    }

    private static long mandatorySeats(ActivityData activity) {
        return activity.seats().stream().filter(SeatData::mandatory).count();
    }

    @Test
    void noneOrAllWorkInAreasHasAPartner() {
        DataSet alone = Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, 100, 10, 0, 4));
        DataSet together = Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, 100, 10, 100, 4));

        assertThat(alone.partners()).isEmpty();
        assertThat(workInAreas(together))
                .allMatch(activity -> activity.partners().size() == 1);
        assertThat(together.partners())
                .allMatch(partner -> !partner.availability().isEmpty());
    }

    @Test
    void historyIsTheWeeksJustBefore() {
        DataSet document = Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, 100, 10, 20, 3));

        assertThat(document.history()).hasSize(3);
        assertThat(document.history().getLast().week().next()).isEqualTo(document.week());
        assertThat(RosterMapper.toRoster(document).getEmployees())
                .anyMatch(employee -> !employee.familiarity().isEmpty());
        assertThat(Generated.cityDocument(new Difficulty(25, 60, 60, 1.5, 100, 10, 20, 0))
                        .history())
                .isEmpty();
    }

    @Test
    void usualCityHasMeetingsOfItsTeams() {
        List<ActivityType> types = Generated.cityDocument(USUAL).activities().stream()
                .map(ActivityData::type)
                .toList();

        assertThat(types).contains(ActivityType.TEAM_MEETING, ActivityType.NETWORK_MEETING);
    }
}
