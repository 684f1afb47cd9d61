package dk.naerplan.ui.store.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.store.Drafts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishedViewTest {

    private static final DataSet DOCUMENT = Drafts.clean();

    private static final List<String> STAFF =
            DOCUMENT.employees().stream().map(EmployeeData::id).toList();

    @Test
    void everyDecidedSeatIsSeenWithItsTimeAndPlace() {
        Roster roster = RosterMapper.toRoster(DOCUMENT);
        List<PublishedSeat> seats = PublishedView.of(DOCUMENT, Optional.empty()).seats();

        assertThat(seats).extracting(PublishedSeat::employeeName).containsExactlyInAnyOrder("Karen B.", "Jens P.");
        assertThat(seats)
                .containsExactlyInAnyOrderElementsOf(roster.getAssignments().stream()
                        .filter(Assignment::isDecided)
                        .map(PublishedSeat::of)
                        .toList());
    }

    @Test
    void employeeSeesAllOfTheirOwnData() {
        PublishedView view = PublishedView.of(DOCUMENT, Optional.of(STAFF.getFirst()));

        assertThat(view.self()).contains(DOCUMENT.employees().getFirst());
        assertThat(view.isOwn(STAFF.getFirst())).isTrue();
        assertThat(view.isOwn(STAFF.getLast())).isFalse();
    }

    @Test
    void guestIsNobodysSelf() {
        PublishedView view = PublishedView.of(DOCUMENT, Optional.empty());

        assertThat(view.self()).isEmpty();
        assertThat(STAFF).noneMatch(view::isOwn);
    }

    @Test
    void strangerIsNobodysSelf() {
        assertThat(PublishedView.of(DOCUMENT, Optional.of("somebody-else")).self())
                .isEmpty();
    }

    @Test
    void nothingOfColleaguesButNamesSeatsAndOfficesLeavesTheStore() {
        String json = JsonMapper.shared().writeValueAsString(PublishedView.of(DOCUMENT, Optional.empty()));

        assertThat(json)
                .doesNotContain(
                        "weeklyHours",
                        "workingHours",
                        "absences",
                        "undesired",
                        "grants",
                        "competencies",
                        "familiarity",
                        "excluded",
                        "reportingDuty");
    }
}
