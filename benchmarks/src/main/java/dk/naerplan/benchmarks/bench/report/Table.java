package dk.naerplan.benchmarks.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Figures in rows. The first columns that hold words are given by {@code words}; the others hold numbers. */
record Table(int words, List<String> heads, List<Row> rows) {

    /** @param best whether the row is to stand out */
    record Row(boolean best, List<String> cells) {}

    static Table of(int words, List<String> heads, List<List<String>> rows) {
        var plain = new ArrayList<Row>();
        rows.forEach(cells -> plain.add(new Row(false, cells)));
        return new Table(words, heads, plain);
    }
}
