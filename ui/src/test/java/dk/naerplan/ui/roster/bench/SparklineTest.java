package dk.naerplan.ui.roster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparklineTest {

    private final Sparkline line = new Sparkline();

    private String points() {
        return line.getElement().getProperty("innerHTML").replaceAll(".*points=\"([^\"]*)\".*", "$1");
    }

    @Test
    void oneValueIsNoLine() {
        line.add(5);

        assertThat(points()).isEmpty();
    }

    @Test
    void greatestValueIsAtTheTop() {
        line.add(0);
        line.add(10);
        line.add(5);

        assertThat(points()).isEqualTo("0.0,11.0 30.0,1.0 60.0,6.0");
    }

    @Test
    void valueThatStaysIsInTheMiddle() {
        line.add(7);
        line.add(7);

        assertThat(points()).isEqualTo("0.0,6.0 60.0,6.0");
    }

    @Test
    void longWayKeepsItsBeginningAndItsEnd() {
        for (int value = 0; value <= 200; value++) {
            line.add(value);
        }

        assertThat(points().split(" ")).hasSizeLessThanOrEqualTo(60);
        assertThat(points()).startsWith("0.0,11.0 ").endsWith(" 60.0,1.0");
    }

    @Test
    void clearedLineStartsAnew() {
        line.add(1);
        line.add(2);

        line.clear();

        assertThat(points()).isEmpty();
    }
}
