package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.PermitAll;

/** The results of a comparison, for browsers. A route only while a test says so. */
@PageTitle("Resultater")
@PermitAll
public class ResultPage extends Main {

    private static final long serialVersionUID = 1L;

    public ResultPage(ResultExports exports) {
        addClassName("scenarios");
        var results = new ScenarioResults(Texts.in(Languages.DANISH), exports);
        results.show(TestComparison.answering());
        add(new H1("Resultater"), results);
    }
}
