package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.roster.propose.Reviews;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.ShortNotice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of a plan. The newest state of it is judged once, however often it is asked for. */
final class Verdicts {

    private final Judge judge;
    private volatile @Nullable Known known;
    private volatile @Nullable Mapped mapped;

    private record Known(DataSet document, Judgement judgement) {}

    private record Mapped(DataSet document, Roster roster) {}

    Verdicts(Judge judge) {
        this.judge = judge;
    }

    /** The roster of the plan, the same one for each state of it, so that what is known of it goes on holding. */
    Roster roster(DataSet document) {
        Mapped before = mapped;
        if (before != null && before.document() == document) {
            return before.roster();
        }
        Roster roster = RosterMapper.toRoster(document);
        mapped = new Mapped(document, roster);
        return roster;
    }

    /** What can be said at once: all when it has been judged already, else only the figures. */
    Judgement first(DataSet document, Texts words) {
        Known before = known;
        return before != null && before.document() == document
                ? before.judgement().in(words)
                : judge.measure(roster(document));
    }

    Judgement of(DataSet document, Texts words) {
        Known before = known;
        if (before != null && before.document() == document) {
            return before.judgement().in(words);
        }
        Judgement judgement = of(roster(document), words);
        known = new Known(document, judgement);
        return judgement;
    }

    /** Of a roster that is not the plan's. */
    Judgement of(Roster roster, Texts words) {
        return judge.judge(roster, words);
    }

    /** @param notices whom a roster concerns at short notice */
    Reviews reviews(Function<Roster, List<ShortNotice>> notices, Texts words) {
        return new Reviews(judge, notices, words);
    }
}
