package dk.naerplan.datasets.format.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Venue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SmallestDataSetTest {

    private static final String SMALLEST = """
            {
              "schemaVersion": 1,
              "week": "2026-W48",
              "employees": [{ "id": "anna" }],
              "activities": [{ "id": "guidance" }]
            }
            """;

    @Test
    void oneEmployeeAndOneActivityAreADataSet() throws IOException {
        assertThat(read(SMALLEST).issues()).isEmpty();
    }

    @Test
    void smallestDataSetMapsToOneSeatThatTheEmployeeCanTakeInDaytime() throws IOException {
        Roster roster = RosterMapper.toRoster(read(SMALLEST).orThrow());

        var seat = roster.getAssignments().getFirst();
        assertThat(roster.getAssignments()).singleElement().hasToString("guidance-1/1");
        assertThat(seat.getEligible()).singleElement().hasToString("anna");
        assertThat(seat.getSession().getDuration()).isEqualTo(60);
        assertThat(seat.getSession().getVenue()).isInstanceOf(Venue.AtPlacement.class);
        assertThat(seat.getSession().getAllowedStarts()).hasSize(5 * 29).startsWith(480, 495);
        assertThat(roster.getEmployees().getFirst().time().contractOfWeek()).isEqualTo(37 * 60);
        assertThat(roster.getPlacements()).isEmpty();
    }

    @Test
    void writerLeavesOutWhatNeedNotBeSaid() throws IOException {
        assertThat(DataSetWriter.toText(read(SMALLEST).orThrow())).isEqualTo(SMALLEST);
    }

    private static ReadResult read(String text) throws IOException {
        return new DataSetReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
