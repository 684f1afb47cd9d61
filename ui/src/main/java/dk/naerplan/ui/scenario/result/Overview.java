package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.insight.FigureDialog;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;

/** The page that people decide by: the figures side by side, and what they come to in words. */
final class Overview extends Div {

    private static final long serialVersionUID = 1L;

    Overview(Compared compared, ScenarioTexts words, ResultExports exports) {
        Texts texts = words.texts();
        var base = compared.base();
        var heading = new Paragraph(texts.of(
                "result.about",
                base.title(texts.locale()),
                base.week().number(),
                new WeekTexts(texts).dates(base.week())));
        heading.addClassName("result-about");
        var table = new ComparisonTable(compared, words, asked -> explain(asked, words));
        add(new ResultBar(compared, texts, exports), new H2(texts.of("scenario.compared")), heading, table);
        add(new Paragraph(texts.of("scenario.legend") + " " + texts.of("result.ask")));
        if (compared.trials().size() > 1) {
            add(new MemoText(compared, words, table::reveal));
        }
    }

    /** Says where a figure comes from, by the search in the middle. */
    private static void explain(Asked asked, ScenarioTexts words) {
        var roster = asked.trial().median().result().roster();
        var judgement = new Judge().judge(roster, words.texts());
        KeyFigure figure = words.keyFigure(asked.figure());
        FigureDialog.about(figure, judgement, words.texts()).open();
    }
}
