package dk.naerplan.datasets.smptsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "data_1_23_40_66.dat,       data_1_23_40_66",
        "/a/b.c/Data 1 (copy).dat,  Data-1-copy-",
        "C:\\x\\data_2.dat,         data_2",
        "data,                      data",
        ".dat,                      dat",
        "-,                         smptsp",
        "æøå.dat,                   smptsp",
        "010203-1234.dat,           smptsp"
    })
    void idIsLikeTheNameOfTheFile(String file, String id) {
        assertThat(TaskLabels.idOf(file)).isEqualTo(id);
    }
}
