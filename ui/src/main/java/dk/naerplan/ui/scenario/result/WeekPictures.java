package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.LinkedHashMap;

/** A small picture of the week for each scenario, side by side. */
final class WeekPictures extends Div {

    private static final long serialVersionUID = 1L;

    WeekPictures(Compared compared, ScenarioTexts words) {
        add(new H2(words.texts().of("result.week")), new Paragraph(words.texts().of("result.week.legend")));
        var pictures = new Div();
        pictures.addClassName("week-pictures");
        var loads = new LinkedHashMap<Trial, WeekLoad>();
        compared.trials()
                .forEach(trial ->
                        loads.put(trial, WeekLoad.of(trial.median().result().roster())));
        int most = loads.values().stream().mapToInt(WeekLoad::most).max().orElse(0);
        loads.forEach((trial, load) -> {
            var picture = new Div(
                    new H3(compared.name(trial)), new WeekPicture(compared.name(trial), load, most, words.texts()));
            picture.addClassName("week-picture");
            pictures.add(picture);
        });
        add(pictures);
    }
}
