package dk.naerplan.datasets.generator.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.generator.staff.Skill;
import org.junit.jupiter.api.Test;

class WorkCatalogueTest {

    @Test
    void everySkillIsOfUse() {
        assertThat(WorkCatalogue.EVERYDAY).extracting(Work::skill).contains(Skill.values());
    }

    @Test
    void everyKindOfWorkHasItsOwnName() {
        assertThat(WorkCatalogue.EVERYDAY).extracting(Work::id).doesNotHaveDuplicates();
        assertThat(WorkCatalogue.EVERYDAY).extracting(Work::name).doesNotHaveDuplicates();
    }

    @Test
    void onlyInternalWorkHasNoFocusArea() {
        assertThat(WorkCatalogue.EVERYDAY)
                .allMatch(work -> work.isInternal() == work.focus().isEmpty());
    }
}
