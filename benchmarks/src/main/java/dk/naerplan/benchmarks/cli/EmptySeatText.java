package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.analysis.Recommendation.Option;
import dk.naerplan.solver.analysis.RuleEffect;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a line which seat is empty and why. */
final class EmptySeatText {

    private static final int NAMED = 3;

    private final CliTexts texts;

    EmptySeatText(CliTexts texts) {
        this.texts = texts;
    }

    String of(EmptySeat empty) {
        return place(empty.seat()) + ": " + reason(empty);
    }

    private String place(Assignment seat) {
        Integer start = seat.getSession().getStart();
        String time = start == null
                ? texts.text("time.open")
                : texts.text("day." + seat.getSession().getDay()) + " " + Times.clock(start);
        return time + " " + seat.activity().name()
                + seat.area().map(area -> ", " + area.name()).orElse("") + " (" + seat.getId() + ")";
    }

    private String reason(EmptySeat empty) {
        return switch (empty.reason()) {
            case NOBODY_ELIGIBLE ->
                texts.text("empty.nobody", empty.ineligible().size());
            case NO_TIME -> texts.text("empty.noTime");
            case SOMEBODY_FREE ->
                texts.text("empty.free", empty.free().getFirst().choice().name());
            case ALL_BLOCKED ->
                texts.text(
                        "empty.blocked",
                        empty.blocked().stream()
                                .limit(NAMED)
                                .map(this::obstacle)
                                .collect(Collectors.joining("; ")));
        };
    }

    private String obstacle(Option<Employee> option) {
        List<RuleEffect> worse = option.effect().worse(RuleLevel.HARD);
        return option.choice().name() + " – "
                + worse.stream()
                        .map(effect -> RuleTexts.name(effect.rule(), texts.locale()))
                        .collect(Collectors.joining(", "));
    }
}
