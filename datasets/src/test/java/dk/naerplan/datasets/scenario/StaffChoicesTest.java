package dk.naerplan.datasets.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffChoicesTest {

    private static final String STAFF = "'competencies': [{'id': 'law'}, {'id': 'debt'}],"
            + "'employees': [{'id': 'anna', 'competencies': {'law': 2}}, {'id': 'bo'}],";

    @Test
    void trainingThatOpensAnEmptySeatComesFirst() {
        DataSet data = read(STAFF + "'activities': ["
                + "{'id': 'talk', 'seats': [{'competencies': {'law': 2}}], 'sessions': [{'duration': 300}]},"
                + "{'id': 'advice', 'seats': [{'competencies': {'debt': 1}}]}],"
                + "'roster': {'sessions': {'talk-1': {'seats': {'1': {'employee': 'anna'}}}}}");

        assertThat(new StaffChoices(data).trainings(10))
                .containsExactly(
                        new Change.Train("anna", "debt", 1),
                        new Change.Train("bo", "debt", 1),
                        new Change.Train("bo", "law", 2));
        assertThat(new StaffChoices(data).trainings(1)).hasSize(1);
    }

    @Test
    void seatThatNeedsTwoThingsIsNotOpenedByOne() {
        DataSet data =
                read(STAFF + "'activities': [{'id': 'talk', 'seats': [{'competencies': {'law': 3, 'debt': 1}}]}]");

        assertThat(new StaffChoices(data).trainings(10)).isEmpty();
    }

    @Test
    void hiredIsAHalfTimeColleagueWhomNobodyKnows() {
        DataSet data = BundledDataSets.load("helhedsplan");

        List<Change.Hire> hirings = new StaffChoices(data).hirings(3);

        assertThat(hirings).hasSize(3);
        for (Change.Hire hire : hirings) {
            EmployeeData hired = hire.employee();
            assertThat(hired.time().weeklyHours()).isEqualTo(18.5);
            assertThat(hired.familiarity()).isEmpty();
            DataSet after = Scenario.ofPolicy("as-given")
                    .with("hired", List.of(hire))
                    .applyTo(data)
                    .orThrow();
            assertThat(RosterMapper.toRoster(after).getAssignments())
                    .flatExtracting(Assignment::getEligible)
                    .extracting(employee -> employee.id())
                    .contains(hired.id());
        }
    }

    private static DataSet read(String fields) {
        return Documents.readText(Documents.text(fields)).orThrow();
    }
}
