package dk.naerplan.datasets.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the product must be able to express is there to be seen. */
class BundledConceptsTest {

    static Stream<Concept> concepts() {
        return Stream.of(PlacementConcepts.all(), StaffConcepts.all(), WorkConcepts.all(), DemandConcepts.all())
                .flatMap(concepts -> concepts);
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void conceptIsShown(Concept concept) {
        assertThat(concept.isShown().test(BundledFiles.get(concept.shownBy())))
                .as(concept.toString())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void roleIsShownByTheSecretariat(Role role) {
        assertThat(BundledFiles.get("helhedsplan").employees())
                .anyMatch(employee -> employee.roles().contains(role));
    }

    @ParameterizedTest
    @EnumSource
    void focusAreaIsShownByTheSecretariatAndTheMunicipality(FocusArea focus) {
        for (String name : new String[] {"helhedsplan", "kommune"}) {
            assertThat(BundledFiles.get(name).activities())
                    .anyMatch(activity ->
                            activity.focusArea().filter(focus::equals).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void activityTypeIsShownByTheMunicipality(ActivityType type) {
        assertThat(BundledFiles.get("kommune").activities())
                .extracting(ActivityData::type)
                .contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void priorityIsShownByTheMunicipality(Priority priority) {
        assertThat(BundledFiles.get("kommune").activities())
                .extracting(ActivityData::priority)
                .contains(priority);
    }

    @Test
    void everyCompetencyOfTheMunicipalityIsDemandedAndHeld() {
        DataSet document = BundledFiles.get("kommune");
        var demanded = document.activities().stream()
                .flatMap(activity -> activity.seats().stream())
                .map(SeatData::competencies)
                .toList();

        assertThat(document.competencies()).allSatisfy(competency -> {
            assertThat(demanded).anyMatch(levels -> levels.containsKey(competency.id()));
            assertThat(document.employees())
                    .anyMatch(employee -> employee.competencies().containsKey(competency.id()));
        });
    }

    @Test
    void needsFollowFromTheIndicatorsAndDiffer() {
        DataSet document = BundledFiles.get("kommune");

        assertThat(document.areas()).allMatch(area -> area.need().isEmpty());
        assertThat(RosterMapper.toRoster(document).getAreas())
                .extracting(Area::need)
                .contains(1, 2, 3);
    }

    @Test
    void sensitivitiesDiffer() {
        assertThat(BundledFiles.all().values().stream().flatMap(document -> document.residentGroups().stream()))
                .extracting(ResidentGroupData::sensitivity)
                .contains(1, 2, 3);
    }
}
