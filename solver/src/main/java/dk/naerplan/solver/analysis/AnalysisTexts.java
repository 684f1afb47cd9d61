package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Difference.PlacementChanged;
import dk.naerplan.solver.analysis.Difference.SeatChanged;
import dk.naerplan.solver.analysis.Difference.SessionGained;
import dk.naerplan.solver.analysis.Difference.SessionLost;
import dk.naerplan.solver.analysis.Difference.StartChanged;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an analysis says, in plain Danish or English sentences. */
public final class AnalysisTexts {

    private final Wording wording;

    private AnalysisTexts(Wording wording) {
        this.wording = wording;
    }

    /** English for every language but Danish. */
    public static AnalysisTexts in(Locale locale) {
        return new AnalysisTexts(Wording.in(locale));
    }

    /** For example {@code Familiekursus, tir 8:30: Bo i stedet for Amina}. */
    public String sentence(Difference difference) {
        return switch (difference) {
            case SeatChanged changed -> seat(changed);
            case StartChanged changed -> start(changed);
            case PlacementChanged changed -> placement(changed);
            case SessionGained gained -> wording.say("diff.session.gained", wording.session(gained.session()));
            case SessionLost lost -> wording.say("diff.session.lost", wording.session(lost.session()));
        };
    }

    /** Every difference, in the order in which the comparison found them. */
    public List<String> sentences(RosterDiff diff) {
        return diff.differences().stream().map(this::sentence).toList();
    }

    /** All reasons in one sentence, for example {@code Amina har underretningspligt og må ikke tage pladsen}. */
    public String sentence(Ineligible ineligible) {
        return wording.say("obstacle.of", ineligible.employee().name(), reasons(ineligible));
    }

    /** Why the seat is empty, for example {@code De, der kan tage pladsen, er forhindret: Amina (Overlap).} */
    public String sentence(EmptySeat empty) {
        return new EmptySeatWords(wording).sentence(empty);
    }

    /** What a change would bring and end, rule by rule; empty when nobody would notice. */
    public List<String> sentences(Effect effect) {
        return effect.rules().stream()
                .filter(rule -> rule.difference() != 0)
                .flatMap(this::sentences)
                .toList();
    }

    private Stream<String> sentences(RuleEffect effect) {
        return effect.come().isEmpty()
                ? effect.gone().stream().map(finding -> wording.say("effect.gone", sentence(finding)))
                : effect.come().stream().map(this::sentence);
    }

    /** What would become another in one place, for example {@code Amina er 24 min. mere undervejs tirsdag}. */
    public String sentence(Consequence consequence) {
        return RuleTexts.change(consequence.before(), consequence.after(), wording.locale());
    }

    /** What a rule finds, for example {@code Amina mangler 15 min. mellem …}. */
    public String sentence(Finding finding) {
        return RuleTexts.sentence(finding.justification(), wording.locale());
    }

    private String reasons(Ineligible ineligible) {
        return wording.list(ineligible.obstacles().stream()
                .map(obstacle -> ObstacleWords.of(obstacle, wording))
                .toList());
    }

    private String seat(SeatChanged changed) {
        String session = wording.session(changed.seat().getSession());
        if (changed.before().isPresent() && changed.after().isPresent()) {
            return wording.say(
                    "diff.seat.passed",
                    session,
                    changed.before().get().name(),
                    changed.after().get().name());
        }
        return changed.after()
                .map(taker -> wording.say("diff.seat.taken", session, taker.name()))
                .orElseGet(() -> wording.say(
                        "diff.seat.left",
                        session,
                        changed.before().orElseThrow().name()));
    }

    private String start(StartChanged changed) {
        String activity = changed.session().getActivity().name();
        if (changed.before().isPresent() && changed.after().isPresent()) {
            return wording.say(
                    "diff.start.moved",
                    activity,
                    wording.time(changed.before().get()),
                    wording.time(changed.after().get()));
        }
        return changed.after()
                .map(start -> wording.say("diff.start.set", activity, wording.time(start)))
                .orElseGet(() -> wording.say(
                        "diff.start.unset",
                        activity,
                        wording.time(changed.before().orElseThrow())));
    }

    private String placement(PlacementChanged changed) {
        String employee = changed.employee().name();
        String day = wording.day(changed.day());
        if (changed.before().isPresent() && changed.after().isPresent()) {
            return wording.say(
                    "diff.placement.moved",
                    employee,
                    day,
                    changed.before().get().name(),
                    changed.after().get().name());
        }
        return changed.after()
                .map(office -> wording.say("diff.placement.set", employee, day, office.name()))
                .orElseGet(() -> wording.say(
                        "diff.placement.unset",
                        employee,
                        day,
                        changed.before().orElseThrow().name()));
    }
}
