package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;

/** Makes the sentence of a justification: chooses the text of the bundle and what is put into it. */
final class RuleSentences {

    private final RuleWords words;

    RuleSentences(RuleWords words) {
        this.words = words;
    }

    String of(RuleJustification justification) {
        return switch (justification.rule().level()) {
            case HARD -> hard(justification);
            case MEDIUM -> coverage((CoverageJustification) justification);
            case SOFT -> soft(justification);
        };
    }

    /** The sentence without what would cure it: every text puts that after a semicolon. */
    String factOf(RuleJustification justification) {
        String sentence = of(justification);
        int cure = sentence.lastIndexOf(';');
        return cure < 0 ? sentence : sentence.substring(0, cure);
    }

    private String hard(RuleJustification justification) {
        return switch (justification) {
            case CompetencyJustification j -> say(j, j.employee().name(), session(j.seat()), words.unmet(j.unmet()));
            case AvailabilityJustification j -> say(j, j.employee().name(), session(j.seat()), missing(j));
            case OverlapJustification j ->
                say(j, j.employee().name(), words.weekday(j.day()), missing(j), words.sessionsOfDay(j.seats()));
            case DailyHoursJustification j ->
                say(j, j.employee().name(), words.weekday(j.day()), words.minutes(j.work()), missing(j));
            case WeeklyHoursJustification j -> say(j, j.employee().name(), words.minutes(j.work()), missing(j));
            case DailyRestJustification j ->
                say(j, j.employee().name(), words.weekdays(j.days()), missing(j), words.minutes(j.required()));
            case WeeklyRestJustification j ->
                say(j, j.employee().name(), words.minutes(j.longest()), words.minutes(j.required()));
            default -> hardOfPlaces(justification);
        };
    }

    private String hardOfPlaces(RuleJustification justification) {
        return switch (justification) {
            case DeskCapacityJustification j -> desks(j, j.office());
            case VenueConflictJustification j ->
                say(
                        j,
                        words.session(j.first()),
                        words.session(j.second()),
                        j.first().venue().name(),
                        missing(j));
            case SpacingJustification j -> spacing(j, j.first().activity());
            case GrantScopeJustification j ->
                say(j, j.employee().name(), session(j.seat()), j.area().name());
            case OutpostedDaysJustification j ->
                say(j, j.employee().name(), j.days().size(), words.weekdays(j.days()), j.measure());
            default -> throw unknown(justification);
        };
    }

    private String desks(DeskCapacityJustification j, Office office) {
        return say(
                j,
                office.name(),
                office.desks(),
                j.employees().size(),
                words.weekday(j.day()),
                words.names(j.employees()));
    }

    private String spacing(SpacingJustification j, Activity activity) {
        return say(
                j,
                activity.name(),
                words.moment(j.first().start().orElseThrow()),
                words.moment(j.second().start().orElseThrow()),
                activity.minSpacingDays());
    }

    private String coverage(CoverageJustification j) {
        if (j.employee().isPresent()) {
            return variant(j, "stranded", session(j.seat()), j.employee().get().name());
        }
        String demand = words.demand(j.demand());
        return demand.isEmpty()
                ? variant(j, "anybody", session(j.seat()))
                : variant(j, "demanding", session(j.seat()), demand);
    }

    private String soft(RuleJustification justification) {
        return switch (justification) {
            case UnfamiliarContactJustification j ->
                say(j, j.employee().name(), j.group().name(), session(j.seat()), j.familiarity());
            case ExtraFacesJustification j ->
                say(j, j.group().name(), j.employees().size(), words.names(j.employees()));
            case SplitLeadJustification j ->
                say(j, j.activity().name(), j.employees().size(), words.names(j.employees()));
            case PresenceJustification j -> presence(j);
            case UnlinkedAreasJustification j ->
                say(j, j.link().first().name(), j.link().second().name());
            case UnrepresentedAreaJustification j ->
                say(j, words.session(j.session()), j.area().name());
            case OverviewJustification j ->
                say(
                        j,
                        words.weekday(j.target().day()),
                        words.minutes(j.present()),
                        missing(j),
                        words.minutes(j.target().minutes()));
            case SingleHandedJustification j ->
                say(j, j.employee().name(), j.area().name());
            default -> softOfEmployees(justification);
        };
    }

    private String presence(PresenceJustification j) {
        int target = j.area().presenceTarget();
        return say(
                j,
                j.area().name(),
                words.minutes(j.present()),
                words.minutes(target - (long) j.present()),
                words.minutes(target));
    }

    private String softOfEmployees(RuleJustification justification) {
        return switch (justification) {
            case TravelJustification j -> say(j, j.employee().name(), words.weekday(j.day()), missing(j));
            case FairnessJustification j -> fairness(j);
            case EveningFairnessJustification j -> say(j, j.employee().name(), j.evenings(), j.measure(), j.share());
            case WishesJustification j -> wishes(j, j.employee());
            case DeskHoppingJustification j ->
                say(j, j.employee().name(), j.offices().size(), words.offices(j.offices()));
            case StabilityJustification j -> stability(j);
            default -> throw unknown(justification);
        };
    }

    private String fairness(FairnessJustification j) {
        return say(
                j,
                j.employee().name(),
                words.minutes(j.minutes()),
                words.minutes(j.minutes() - (long) j.share()),
                words.minutes(j.share()));
    }

    private String wishes(WishesJustification j, Employee employee) {
        return j.seat().isPresent()
                ? variant(j, "undesired", employee.name(), session(j.seat().get()), missing(j))
                : variant(
                        j, "desired", employee.name(), words.interval(j.wished().orElseThrow()));
    }

    private String stability(StabilityJustification j) {
        return switch (j.change()) {
            case RosterChange.OfSeat seat -> changedSeat(j, seat);
            case RosterChange.OfStart start ->
                variant(
                        j,
                        "start",
                        words.session(start.session()),
                        start.before().map(words::moment).orElse(words.text("noTime")));
            case RosterChange.OfPlacement placement ->
                variant(
                        j,
                        "placement",
                        placement.employee().name(),
                        words.weekday(placement.day()),
                        placement.now().name(),
                        placement.before().map(Office::name).orElse(words.text("noOffice")));
        };
    }

    private String changedSeat(StabilityJustification j, RosterChange.OfSeat seat) {
        String session = session(seat.seat());
        List<String> people = List.of(
                seat.before().map(Employee::name).orElse(""),
                seat.now().map(Employee::name).orElse(""));
        if (seat.before().isEmpty()) {
            return variant(j, "filled", session, people.getLast());
        }
        return seat.now().isEmpty()
                ? variant(j, "emptied", session, people.getFirst())
                : variant(j, "seat", session, people.getFirst(), people.getLast());
    }

    private String session(SeatSnapshot seat) {
        return words.session(seat.session());
    }

    private String missing(RuleJustification justification) {
        return words.minutes(justification.measure());
    }

    private String say(RuleJustification justification, Object... arguments) {
        return words.text("rule." + justification.rule().id() + ".sentence", arguments);
    }

    private String variant(RuleJustification justification, String variant, Object... arguments) {
        return words.text("rule." + justification.rule().id() + ".sentence." + variant, arguments);
    }

    private static IllegalStateException unknown(RuleJustification justification) {
        return new IllegalStateException("There is no sentence for (%s).".formatted(justification));
    }
}
