package dk.naerplan.ui.scenario.result;

import java.util.List;

/**
 * What is said of one area or employee.
 *
 * @param values as people read them
 */
record Line(String name, List<String> values) {

    Line {
        values = List.copyOf(values);
    }
}
