package dk.naerplan.datasets.generator.invent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void thereAreEnoughDifferentNamesForTheLargestDataSets() {
        Dice dice = Dice.of(1, "names");

        assertThat(Names.persons(1_000, dice)).doesNotHaveDuplicates().hasSize(1_000);
        assertThat(Names.areas(200, dice)).doesNotHaveDuplicates().hasSize(200);
    }

    @Test
    void differentNamesHaveDifferentIds() {
        Dice dice = Dice.of(1, "names");
        List<String> names = Names.persons(1_000, dice);

        assertThat(names.stream().map(Names::idOf)).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+-[a-z]+"));
    }

    @Test
    void idsAreWrittenWithoutDanishLetters() {
        assertThat(Names.idOf("Rødkælkvænget")).isEqualTo("roedkaelkvaenget");
        assertThat(Names.idOf("Slåenhøjet")).isEqualTo("slaaenhoejet");
        assertThat(Names.idOf("Yrsa Ø.")).isEqualTo("yrsa-oe");
    }
}
