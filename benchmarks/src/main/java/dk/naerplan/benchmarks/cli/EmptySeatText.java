package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.domain.Assignment;

/** Says in a line which seat is empty and why. */
final class EmptySeatText {

    private final CliTexts texts;
    private final AnalysisTexts sentences;

    EmptySeatText(CliTexts texts) {
        this.texts = texts;
        this.sentences = AnalysisTexts.in(texts.locale());
    }

    String of(EmptySeat empty) {
        return place(empty.seat()) + ": " + sentences.sentence(empty);
    }

    private String place(Assignment seat) {
        Integer start = seat.getSession().getStart();
        String time = start == null
                ? texts.text("time.open")
                : texts.text("day." + seat.getSession().getDay()) + " " + Times.clock(start);
        return time + " " + seat.activity().name()
                + seat.area().map(area -> ", " + area.name()).orElse("") + " (" + seat.getId() + ")";
    }
}
