package dk.naerplan.datasets.format.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeMapperTest {

    @Test
    void fullTimeWeekIsSpreadEvenlyOverFiveDays() {
        Employee anna = anna("");

        assertThat(anna.time().contract()).containsExactly(444, 444, 444, 444, 444, 0, 0);
        assertThat(anna.time().dailyMaximum()).isEqualTo(600);
        assertThat(anna.time().allowedOvertime()).isZero();
        assertThat(anna.reportingDuty()).isTrue();
        assertThat(anna.placing().offices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"37, 2220", "18.5, 1110", "32.75, 1965", "0, 0"})
    void contractMinutesOfTheWeekAreKeptToTheMinute(String hours, int minutes) {
        Employee anna = anna(
                "'time': { 'weeklyHours': %s, 'workingHours': ['mon-wed 08:00-16:00', 'thu 09:00-18:00', 'fri 08:00-13:20'] }"
                        .formatted(hours));

        assertThat(anna.time().agreedOfWeek()).isEqualTo(minutes);
    }

    @Test
    void contractFollowsTheWorkingHoursOfEachDay() {
        Employee anna = anna("'time': { 'weeklyHours': 12, 'workingHours': ['mon 08:00-16:00', 'tue 08:00-12:00'] }");

        assertThat(anna.time().contract()).containsExactly(480, 240, 0, 0, 0, 0, 0);
    }

    @Test
    void dayOffHasNeitherContractNorAvailability() {
        Employee anna = anna("'time': { 'weeklyHours': 30, 'evenings': ['mon,fri 17:00-20:00'], 'daysOff': ['fri'] }");

        assertThat(anna.time().contract()).containsExactly(450, 450, 450, 450, 0, 0, 0);
        assertThat(anna.time().isAvailable(17 * 60, 20 * 60)).isTrue();
        assertThat(anna.time().isAvailable(4 * 1440 + 17 * 60, 4 * 1440 + 20 * 60))
                .isFalse();
    }

    @Test
    void publicHolidayTakesItsShareOfTheContract() {
        Employee anna = employee("'week': '2026-W20'", "'employees': [{ 'id': 'anna' }]");

        assertThat(anna.time().contract()).containsExactly(444, 444, 444, 0, 444, 0, 0);
        assertThat(anna.time().isAvailable(3 * 1440 + 600, 3 * 1440 + 660)).isFalse();
    }

    @Test
    void absenceIsNoAvailability() {
        Employee anna = anna("'time': { 'absences': ['tue', 'wed 08:00-12:00'] }");

        assertThat(anna.time().absences())
                .containsExactly(new Interval(1440, 2880), new Interval(2880 + 480, 2880 + 720));
        assertThat(anna.time().contractOn(1)).isZero();
        assertThat(anna.time().contractOn(2)).isEqualTo(444 - 240);
    }

    @Test
    void dateWithoutWorkIsADayOfAbsenceInItsOwnWeek() {
        String staff = "'employees': [{ 'id': 'anna', 'time': { 'absences': ['mon'],"
                + " 'datesOff': ['2026-11-26/2026-12-01', '2026-12-24'] } }]";

        assertThat(employee("'week': '2026-W48'", staff).time().absences())
                .containsExactly(new Interval(0, 1440), new Interval(3 * 1440, 7 * 1440));
        assertThat(employee("'week': '2026-W48'", staff).time().contractOfWeek())
                .isEqualTo(2 * 444);
        assertThat(employee("'week': '2026-W50'", staff).time().absences()).containsExactly(new Interval(0, 1440));
    }

    @Test
    void ownWorkRulesGoBeforeTheOrganisations() {
        Employee anna = employee(
                "'settings': { 'workRules': { 'dailyMaximum': 500, 'allowedOvertime': 60 } }",
                "'employees': [{ 'id': 'anna', 'time': { 'dailyMaximum': 420 } }]");

        assertThat(anna.time().dailyMaximum()).isEqualTo(420);
        assertThat(anna.time().allowedOvertime()).isEqualTo(60);
    }

    @Test
    void endOfLastWeekCountsBackFromMonday() {
        String employees = "'employees': [{ 'id': 'anna' }]";

        assertThat(employee(employees, "'history': [{ 'week': '2026-W47', 'ends': { 'anna': 'sun 22:00' } }]")
                        .time()
                        .previousEnd())
                .hasValue(-120);
        assertThat(employee(employees, "'history': [{ 'week': '2026-W46', 'ends': { 'anna': 'sun 22:00' } }]")
                        .time()
                        .previousEnd())
                .isEmpty();
    }

    @Test
    void rolesCompetenciesAndWishesAreTakenOver() {
        Employee anna = employee(
                "'competencies': [{ 'id': 'lektier', 'name': 'Lektiehjælp' }]",
                "'professions': [{ 'id': 'paed', 'name': 'Pædagog' }]",
                "'employees': [{ 'id': 'anna', 'name': 'Anna', 'profession': 'paed', 'roles': ['changeLeader'], "
                        + "'competencies': { 'lektier': 3 }, 'reportingDuty': false, "
                        + "'wishes': { 'undesired': ['fri 14:00-16:00'], 'desired': ['tue 17:00-19:00'] } }]");

        assertThat(anna.name()).isEqualTo("Anna");
        assertThat(anna.profession().name()).isEqualTo("Pædagog");
        assertThat(anna.has(Role.CHANGE_LEADER)).isTrue();
        assertThat(anna.competencies().values()).containsExactly(3);
        assertThat(anna.reportingDuty()).isFalse();
        assertThat(anna.wishes().desired()).containsExactly(new Interval(1440 + 1020, 1440 + 1140));
    }

    @Test
    void usualOfficeIsAlwaysAmongTheOffices() {
        String offices = "'offices': [{ 'id': 'raadhus' }, { 'id': 'hus' }]";

        assertThat(offices(offices, "'usual': 'hus'")).containsExactly("hus");
        assertThat(offices(offices, "'usual': 'hus', 'allowed': ['raadhus', 'hus']"))
                .containsExactly("hus", "raadhus");
        assertThat(offices(offices, "'allowed': ['raadhus']")).containsExactly("raadhus");
    }

    private static List<String> offices(String offices, String own) {
        return employee(offices, "'employees': [{ 'id': 'anna', 'offices': { %s } }]".formatted(own))
                .placing()
                .offices()
                .stream()
                .map(Office::id)
                .toList();
    }

    private static Employee anna(String fields) {
        return employee("'employees': [{ 'id': 'anna'%s }]".formatted(fields.isEmpty() ? "" : ", " + fields));
    }

    private static Employee employee(String... fields) {
        return RosterMapper.toRoster(Documents.of(fields)).getEmployees().getFirst();
    }
}
