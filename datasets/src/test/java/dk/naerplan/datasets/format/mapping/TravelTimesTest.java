package dk.naerplan.datasets.format.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.Places;
import dk.naerplan.solver.domain.Location;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TravelTimesTest {

    private static final String AREAS =
            "'areas': [{ 'id': 'nord', 'coordinates': { 'latitude': 56.0, 'longitude': 9.0 } }, "
                    + "{ 'id': 'syd', 'coordinates': { 'latitude': 55.9, 'longitude': 9.0 } }, { 'id': 'vest' }]";

    @Test
    void waysBetweenCoordinatesAreReckonedAsTheCrowFlies() {
        assertThat(minutes(AREAS, "nord", "syd")).isEqualTo(22);
        assertThat(minutes(AREAS + ", 'travel': { 'speed': 60 }", "nord", "syd"))
                .isEqualTo(11);
    }

    @Test
    void givenMinutesGoBeforeCoordinatesAndCountBothWays() {
        String fields = AREAS + ", 'travel': { 'minutes': { 'nord': { 'syd': 35 } } }";

        assertThat(minutes(fields, "nord", "syd")).isEqualTo(35);
        assertThat(minutes(fields, "syd", "nord")).isEqualTo(35);
    }

    @Test
    void theWayBackCanTakeAnotherTime() {
        String fields = AREAS + ", 'travel': { 'minutes': { 'nord': { 'syd': 35 }, 'syd': { 'nord': 40 } } }";

        assertThat(minutes(fields, "nord", "syd")).isEqualTo(35);
        assertThat(minutes(fields, "syd", "nord")).isEqualTo(40);
    }

    @Test
    void unknownWaysTakeNoTime() {
        assertThat(minutes(AREAS, "nord", "vest")).isZero();
        assertThat(minutes(AREAS, "vest", "vest")).isZero();
    }

    @Test
    void officesAndVenuesLieInTheirAreaUnlessTheySayWhere() {
        DataSet document = Documents.of(
                AREAS,
                "'offices': [{ 'id': 'kontor', 'area': 'nord' }, { 'id': 'raadhus' }, { 'id': 'hos', 'location': 'syd' }]",
                "'venues': [{ 'id': 'moede', 'office': 'kontor' }, { 'id': 'cafe', 'area': 'syd' }, { 'id': 'skov' }, "
                        + "{ 'id': 'hal', 'area': 'syd', 'coordinates': { 'latitude': 55.8, 'longitude': 9.0 } }]");
        Places places = Places.of(document);

        assertThat(document.offices()).extracting(places::pointOf).containsExactly("nord", "raadhus", "syd");
        assertThat(document.venues()).extracting(places::pointOf).containsExactly("nord", "syd", "skov", "hal");
        assertThat(places.points()).containsExactly("nord", "syd", "vest", "raadhus", "skov", "hal");
    }

    private static int minutes(String fields, String from, String to) {
        DataSet document = Documents.of(fields);
        Map<String, Location> locations = TravelTimes.locations(Places.of(document), document.travel());
        return locations.get(from).minutesTo(locations.get(to));
    }
}
