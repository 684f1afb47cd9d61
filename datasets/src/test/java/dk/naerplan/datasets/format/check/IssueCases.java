package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.issue.IssueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** At least one document for each type of issue. */
final class IssueCases {

    static final String NORD_AND_SYD = "'areas': [{ 'id': 'nord' }, { 'id': 'syd' }]";
    static final String ANNA = "'employees': [{ 'id': 'anna' }]";

    private final List<IssueCase> cases = new ArrayList<>();

    static Stream<IssueCase> all() {
        var cases = new IssueCases();
        cases.addText();
        cases.addShape();
        cases.addIds();
        cases.addPlaces();
        cases.addPeople();
        cases.addActivities();
        cases.addRoster();
        cases.addMapping();
        cases.addAbundance();
        return cases.cases.stream();
    }

    private void addText() {
        raw(IssueType.MALFORMED, "", "{ 'schemaVersion': 1,\n  'week' '2026-W48' }");
        raw(IssueType.MALFORMED, "", "");
        raw(IssueType.MALFORMED, "", "{ 'id': 'a', 'id': 'b' }");
        raw(IssueType.MALFORMED, "", "{} {}");
        raw(IssueType.TOO_LARGE, "", "[".repeat(100));
        raw(IssueType.WRONG_VERSION, "2", "{ 'schemaVersion': 2, 'weeks': [] }");
    }

    private void addShape() {
        raw(IssueType.WRONG_TYPE, "[…]", "[]");
        add(IssueType.WRONG_TYPE, "/areas", "nord", "'areas': 'nord'");
        add(IssueType.WRONG_TYPE, "/areas/0/need", "two", "'areas': [{ 'id': 'nord', 'need': 'two' }]");
        add(IssueType.WRONG_TYPE, "/areas/0/need", "null", "'areas': [{ 'id': 'nord', 'need': null }]");
        add(IssueType.WRONG_TYPE, "/settings/grain", "7.5", "'settings': { 'grain': 7.5 }");
        add(IssueType.WRONG_TYPE, "/invented", "yes", "'invented': 'yes'");
        add(IssueType.WRONG_TYPE, "/settings", "[…]", "'settings': []");
        add(IssueType.UNKNOWN_FIELD, "/employes", "employes", "'employes': []");
        add(IssueType.UNKNOWN_FIELD, "/areas/0/a~1b", "a/b", "'areas': [{ 'id': 'nord', 'a/b': 1 }]");
        raw(IssueType.MISSING_FIELD, "/week", "week", "{ 'schemaVersion': 1 }");
        add(IssueType.MISSING_FIELD, "/areas/0/id", "id", "'areas': [{}]");
        add(IssueType.OUT_OF_RANGE, "/areas/0/need", "4", "'areas': [{ 'id': 'nord', 'need': 4 }]");
        add(IssueType.OUT_OF_RANGE, "/settings/balance", "-1", "'settings': { 'balance': -1 }");
        add(IssueType.OUT_OF_RANGE, "/settings/balance", "1E+400", "'settings': { 'balance': 1e400 }");
        add(
                IssueType.OUT_OF_RANGE,
                "/areas/0/presenceHours",
                "-0.25",
                "'areas': [{ 'id': 'nord', 'presenceHours': -0.25 }]");
        add(
                IssueType.NOT_IN_STEPS,
                "/employees/0/time/weeklyHours",
                "18.3",
                "'employees': [{ 'id': 'anna', 'time': { 'weeklyHours': 18.3 } }]");
        add(
                IssueType.UNKNOWN_CHOICE,
                "/activities/0/type",
                "guidence",
                "'activities': [{ 'id': 'a', 'type': 'guidence' }]");
        add(IssueType.UNKNOWN_CHOICE, "/settings/weights/travl", "travl", "'settings': { 'weights': { 'travl': 1 } }");
        add(IssueType.WRONG_FORM, "/areas/0/id", "Nord Park", "'areas': [{ 'id': 'Nord Park' }]");
        raw(IssueType.WRONG_FORM, "/week", "2026-W54", "{ 'schemaVersion': 1, 'week': '2026-W54' }");
        add(IssueType.WRONG_FORM, "/settings/closedDays/0", "2026-02-30", "'settings': { 'closedDays': ['2026-02-30'] }");
        add(IssueType.WRONG_FORM, "/partners/0/availability/0", "fri-mon", "'partners': [{ 'id': 'p', 'availability': ['fri-mon'] }]");
        add(IssueType.TEXT_TOO_LONG, "/areas/0/shortName", "Nordparken og omegn omkring", "'areas': [{ 'id': 'nord', 'shortName': 'Nordparken og omegn omkring' }]");
        add(IssueType.TOO_FEW_ELEMENTS, "/links/0/areas", "1", NORD_AND_SYD, "'links': [{ 'areas': ['nord'] }]");
        add(
                IssueType.TOO_MANY_ELEMENTS,
                "/links/0/areas",
                "3",
                NORD_AND_SYD,
                "'links': [{ 'areas': ['nord', 'syd', 'nord'] }]");
    }

    private void addIds() {
        add(IssueType.PERSONAL_NUMBER, "/description/da", "", "'description': { 'da': 'Ring til 010203-1234.' }");
        add(IssueType.PERSONAL_NUMBER, "/employees/0/id", "", "'employees': [{ 'id': '0102031234' }]");
        add(IssueType.DUPLICATE_ID, "/employees/1/id", "anna", "'employees': [{ 'id': 'anna' }, { 'id': 'anna' }]");
        add(IssueType.DUPLICATE_ID, "/venues/0/id", "online", "'venues': [{ 'id': 'online' }]");
        add(
                IssueType.REPEATED_REFERENCE,
                "/grants/0/areas/1",
                "nord",
                NORD_AND_SYD,
                "'grants': [{ 'id': 'g', 'areas': ['nord', 'nord'] }]");
        add(IssueType.UNKNOWN_REFERENCE, "/employees/0/grants/0", "lbf", "'employees': [{ 'id': 'anna', 'grants': ['lbf'] }]");
        add(
                IssueType.UNKNOWN_REFERENCE,
                "/history/0/contacts/unge/ana",
                "ana",
                NORD_AND_SYD,
                ANNA,
                "'residentGroups': [{ 'id': 'unge', 'area': 'nord' }]",
                "'history': [{ 'week': '2026-W47', 'contacts': { 'unge': { 'ana': 60 } } }]");
        add(IssueType.UNKNOWN_REFERENCE, "/settings/placementPolicy", "bo", ANNA, "'settings': { 'placementPolicy': 'combined:bo' }");
        add(IssueType.UNKNOWN_REFERENCE, "/travel/minutes/nord/øst", "øst".replace("øst", "oest"), NORD_AND_SYD, "'travel': { 'minutes': { 'nord': { 'oest': 5 } } }");
    }

    private void addPlaces() {
        add(IssueType.UNEVEN_GRAIN, "/settings/grain", "7", "'settings': { 'grain': 7 }");
        add(IssueType.UNKNOWN_POLICY, "/settings/placementPolicy", "outposted:8", "'settings': { 'placementPolicy': 'outposted:8' }");
        add(IssueType.LOCAL_OFFICE_WITHOUT_AREA, "/offices/0", "o", "'offices': [{ 'id': 'o', 'kind': 'local' }]");
        add(
                IssueType.CENTRAL_OFFICE_WITH_AREA,
                "/offices/0/area",
                "nord",
                NORD_AND_SYD,
                "'offices': [{ 'id': 'o', 'kind': 'central', 'area': 'nord' }]");
        add(IssueType.VENUE_WITHOUT_PLACE, "/venues/0", "v", "'venues': [{ 'id': 'v', 'kind': 'placement', 'exclusive': true }]");
        add(
                IssueType.COORDINATES_DIFFER,
                "/offices/0/coordinates",
                "nord",
                "'areas': [{ 'id': 'nord', 'coordinates': { 'latitude': 56.1, 'longitude': 9.5 } }]",
                "'offices': [{ 'id': 'o', 'location': 'nord', 'coordinates': { 'latitude': 56.2, 'longitude': 9.5 } }]");
        add(IssueType.LINK_TO_ITSELF, "/links/0/areas", "nord", NORD_AND_SYD, "'links': [{ 'areas': ['nord', 'nord'] }]");
        add(
                IssueType.DUPLICATE_LINK,
                "/links/1",
                "nord, syd",
                NORD_AND_SYD,
                "'links': [{ 'areas': ['nord', 'syd'] }, { 'areas': ['syd', 'nord'] }]");
    }

    private void addPeople() {
        add(IssueType.CONTRACT_ABOVE_HOURS, "/employees/0/time", "37.0", "'employees': [{ 'id': 'anna', 'time': { 'daysOff': ['fri'] } }]");
        add(
                IssueType.ABSENCES_OVERLAP,
                "/employees/0/time/absences/1",
                "tue 12:00-16:00",
                "'employees': [{ 'id': 'anna', 'time': { 'absences': ['mon-tue', 'tue 12:00-16:00'] } }]");
        add(IssueType.HISTORY_NOT_EARLIER, "/history/0/week", "2026-W48", "'history': [{ 'week': '2026-W48' }]");
        add(IssueType.HISTORY_NOT_EARLIER, "/history/0/week", "2021-W47", "'history': [{ 'week': '2021-W47' }]");
        add(IssueType.DUPLICATE_WEEK, "/history/1/week", "2026-W47", "'history': [{ 'week': '2026-W47' }, { 'week': '2026-W47' }]");
    }

    private void addActivities() {
        add(
                IssueType.REPRESENTS_WITHOUT_FORUM,
                "/activities/0/represents",
                "a",
                NORD_AND_SYD,
                "'activities': [{ 'id': 'a', 'represents': ['nord'] }]");
        add(
                IssueType.GROUP_OF_OTHER_AREA,
                "/activities/0/area",
                "syd",
                NORD_AND_SYD,
                ANNA,
                "'residentGroups': [{ 'id': 'unge', 'area': 'nord' }]",
                "'activities': [{ 'id': 'a', 'area': 'syd', 'residentGroup': 'unge' }]");
        add(
                IssueType.SPACING_IMPOSSIBLE,
                "/activities/0/minSpacingDays",
                "4",
                ANNA,
                "'activities': [{ 'id': 'a', 'minSpacingDays': 4, 'sessions': [{ 'count': 3 }] }]");
        sessions(IssueType.COUNT_AND_TIMES, "", "3", "'count': 3, 'at': ['mon 09:00', 'tue 09:00']");
        sessions(IssueType.TIMES_AND_WINDOWS, "", "", "'at': ['mon 09:00'], 'windows': ['mon']");
        sessions(IssueType.PAST_MIDNIGHT, "/at/0", "mon 23:30", "'at': ['mon 23:30']");
        sessions(IssueType.WINDOW_TOO_SHORT, "/windows/1", "tue 10:00-10:45", "'windows': ['mon', 'tue 10:00-10:45']");
    }

    private void addRoster() {
        roster(IssueType.PIN_WITHOUT_START, "/roster/sessions/a-1", "a-1", "'sessions': { 'a-1': { 'pinned': true } }");
        roster(
                IssueType.PAST_MIDNIGHT,
                "/roster/baseline/sessions/a-1/start",
                "mon 23:30",
                "'baseline': { 'sessions': { 'a-1': { 'start': 'mon 23:30' } } }");
        roster(
                IssueType.UNKNOWN_SEAT,
                "/roster/sessions/a-1/seats/2",
                "2",
                "'sessions': { 'a-1': { 'seats': { '2': { 'employee': 'anna' } } } }");
        roster(IssueType.UNKNOWN_REFERENCE, "/roster/sessions/a-2", "a-2", "'sessions': { 'a-2': { } }");
        roster(
                IssueType.PLAN_WITHOUT_PLACEMENT,
                "/roster/placements/anna/sun",
                "sun",
                "'placements': { 'anna': { 'sun': { 'office': 'raadhus' } } }");
        add(
                IssueType.PLAN_WITHOUT_SESSION,
                "/roster/sessions/a-1",
                "a-1",
                ANNA,
                "'settings': { 'closedDays': ['2026-11-23'] }",
                "'activities': [{ 'id': 'a', 'sessions': [{ 'windows': ['mon'] }] }]",
                "'roster': { 'sessions': { 'a-1': { 'start': 'mon 09:00' } } }");
    }

    private void addMapping() {
        add(
                IssueType.SESSION_ON_HOLIDAY,
                "/activities/0/sessions/0",
                "a-1",
                ANNA,
                "'settings': { 'closedDays': ['2026-11-23'] }",
                "'activities': [{ 'id': 'a', 'sessions': [{ 'windows': ['mon'] }] }]");
        sessions(IssueType.NO_START_IN_WINDOWS, "", "a-1", "'windows': ['mon 09:05-10:09']");
        add(
                IssueType.NO_START_WHEN_OPEN,
                "/activities/0/sessions/0",
                "a-1",
                ANNA,
                "'venues': [{ 'id': 'v', 'openingHours': ['sat'] }]",
                "'activities': [{ 'id': 'a', 'venue': 'v' }]");
        add(
                IssueType.NO_START_WITH_PARTNERS,
                "/activities/0/sessions/0",
                "a-1",
                ANNA,
                "'partners': [{ 'id': 'p', 'availability': ['mon'] }, { 'id': 'q', 'availability': ['tue'] }]",
                "'activities': [{ 'id': 'a', 'partners': ['p', 'q'] }]");
        add(IssueType.UNREACHABLE_SEAT, "/activities/0/sessions/0", "a-1/1", "'activities': [{ 'id': 'a' }]");
    }

    private void addAbundance() {
        String full = "'sessions': [" + "{ 'count': 50 },".repeat(99) + "{ 'count': 50 }]";
        add(
                IssueType.TOO_MANY_SESSIONS,
                "/activities",
                "15000",
                "'activities': [{ 'id': 'a', %s }, { 'id': 'b', %s }, { 'id': 'c', %s }]".formatted(full, full, full));
        add(
                IssueType.TOO_MANY_SEATS,
                "/activities",
                "250000",
                "'activities': [{ 'id': 'a', 'seats': [{ 'count': 50 }], %s }]".formatted(full));
        raw(IssueType.TOO_MANY_ISSUES, "1000", "{ 'schemaVersion': 1, 'week': '2026-W48', 'areas': [%s{}] }".formatted("{},".repeat(1000)));
    }

    private void sessions(IssueType type, String pointer, String value, String fields) {
        add(
                type,
                "/activities/0/sessions/0" + pointer,
                value,
                ANNA,
                "'activities': [{ 'id': 'a', 'sessions': [{ %s }] }]".formatted(fields));
    }

    private void roster(IssueType type, String pointer, String value, String fields) {
        add(
                type,
                pointer,
                value,
                "'offices': [{ 'id': 'raadhus' }]",
                "'employees': [{ 'id': 'anna', 'offices': { 'usual': 'raadhus' } }]",
                "'activities': [{ 'id': 'a' }]",
                "'roster': { %s }".formatted(fields));
    }

    private void add(IssueType type, String pointer, String value, String... fields) {
        cases.add(new IssueCase(type, pointer, value, Documents.text(fields)));
    }

    private void raw(IssueType type, String value, String text) {
        raw(type, type == IssueType.WRONG_VERSION ? "/schemaVersion" : "", value, text);
    }

    private void raw(IssueType type, String pointer, String value, String text) {
        cases.add(new IssueCase(type, pointer, value, text.replace("'", "\"")));
    }
}
