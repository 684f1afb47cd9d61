package dk.naerplan.ui.roster.propose;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.ui.history.DifferenceTexts;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.KeyFigures;
import dk.naerplan.ui.roster.ask.ContrastTexts;
import dk.naerplan.ui.roster.ask.ContrastView;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.ShortNotice;
import java.util.function.Consumer;

/** What a part of a proposal would do: key figures before and after, broken rules, who hears of it late, and all of it in words. */
final class ReviewView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Review review;
    private final transient Texts texts;

    ReviewView(Review review, Texts texts, Consumer<Concerns> reveal) {
        this.review = review;
        this.texts = texts;
        add(figures());
        if (!review.contrast().broken().isEmpty()) {
            add(warning());
        }
        if (!review.notices().isEmpty()) {
            add(notices());
        }
        if (!review.part().isEmpty()) {
            String headline = texts.of(review.isWhole() ? "proposal.withAll" : "proposal.withPart");
            add(new NativeDetails(
                    texts.of("proposal.why"), new ContrastView(headline, review.contrast(), texts, reveal)));
        }
    }

    private UnorderedList figures() {
        var before = new KeyFigures(review.before().audit().kpis(), texts);
        var after = new KeyFigures(review.after().audit().kpis(), texts);
        var list = new UnorderedList();
        list.addClassName("proposal-figures");
        if (!review.isWhole()) {
            list.add(new ListItem(texts.of(
                    "proposal.chosen",
                    review.part().differences().size(),
                    review.proposal().diff().differences().size())));
        }
        list.add(
                figure("COVERAGE", before.coverage(), after.coverage()),
                figure("CLOSENESS", before.closeness(), after.closeness()),
                figure("COORDINATION", before.coordination(), after.coordination()),
                figure("BROKEN_RULES", broken(review.before()), broken(review.after())),
                new ListItem(new ContrastTexts(texts).verdict(review.contrast())));
        return list;
    }

    private String broken(Judgement judgement) {
        return new WeekTexts(texts).number(judgement.broken().count());
    }

    private ListItem figure(String name, String before, String after) {
        var label = new Span(texts.of("figure.short." + name));
        label.addClassName("figure-name");
        return new ListItem(label, new Span(before.equals(after) ? after : texts.of("change.fromTo", before, after)));
    }

    private Div warning() {
        var words = AnalysisTexts.in(texts.locale());
        var list = new UnorderedList();
        review.contrast().broken().forEach(broken -> list.add(new ListItem(words.sentence(broken))));
        var title = new Span(texts.of(review.isWhole() ? "proposal.breaks" : "proposal.partBreaks"));
        var warning = new Div(new Icon("alert"), title, list);
        warning.addClassName("proposal-warning");
        return warning;
    }

    private NativeDetails notices() {
        var differences = new DifferenceTexts(texts);
        var list = new UnorderedList();
        for (ShortNotice notice : review.notices()) {
            list.add(new ListItem(texts.of(
                    "proposal.noticeOf",
                    notice.employee().name(),
                    String.join(
                            "; ", notice.changes().stream().map(differences::of).toList()))));
        }
        var details =
                new NativeDetails(texts.of("proposal.notice", review.notices().size()), list);
        details.addClassName("proposal-notice");
        return details;
    }
}
