package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Starts the search, for the week or a part of it, for as long as it is told to; stops it either way, and shows how far it is. */
public final class SearchControls extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Duration> LIMITS =
            Stream.of(5, 10, 30, 60, 120, 300).map(Duration::ofSeconds).toList();

    /** What the controls ask for. */
    public interface Actions {

        void find(SearchScope scope);

        /** Asks who is away, and looks for the smallest change. */
        void repair();

        /** Ends the search and shows what it found. */
        void stop();

        /** Ends the search and forgets what it found. */
        void cancel();
    }

    private final Button toggle = new Button();
    private final Button back = new Button();
    private final Button repair = new Button();
    private final ScopeMenu scopes;
    private final Select<Duration> limit = new Select<>();
    private final ProgressBar bar = new ProgressBar();
    private final Span left = new Span();
    private final transient Texts texts;
    private boolean searching;

    public SearchControls(Texts texts, Duration standard, Actions actions) {
        this.texts = texts;
        addClassName("search");
        scopes = new ScopeMenu(texts, actions::find);
        toggle.addClassName("search-toggle");
        toggle.addClickListener(click -> {
            if (searching) {
                actions.stop();
            } else {
                actions.find(SearchScope.WHOLE_WEEK);
            }
        });
        back.setText(texts.of("search.cancel"));
        back.addClassName("search-cancel");
        back.addClickListener(click -> actions.cancel());
        repair.setText(texts.of("search.repair"));
        repair.setIcon(new Icon("people"));
        repair.addClassName("search-repair");
        repair.addClickListener(click -> actions.repair());
        limit.setItems(LIMITS);
        limit.setItemLabelGenerator(new WeekTexts(texts)::duration);
        limit.setValue(standard);
        limit.setAriaLabel(texts.of("search.limit"));
        limit.setTooltipText(texts.of("search.limit"));
        limit.addClassName("search-limit");
        left.addClassName("search-left");
        bar.addClassName("search-progress");
        bar.getElement().setAttribute("aria-label", texts.of("search.progress"));
        add(toggle, back, scopes, repair, limit, left, bar);
        showSearching(false);
    }

    /** Offers the days, areas and employees of the roster as parts to search. */
    public void showScopes(Roster roster) {
        scopes.show(roster);
    }

    /** How long to search, as chosen. */
    public Duration limit() {
        return limit.getValue();
    }

    public void showSearching(boolean runs) {
        searching = runs;
        toggle.setText(texts.of(runs ? "search.stop" : "search.find"));
        toggle.setIcon(new Icon(runs ? "stop" : "play"));
        toggle.setThemeVariant(ButtonVariant.PRIMARY, !runs);
        back.setVisible(runs);
        scopes.setVisible(!runs);
        repair.setVisible(!runs);
        limit.setVisible(!runs);
        left.setVisible(runs);
        left.setText(runs ? texts.of("search.started") : "");
        bar.setVisible(runs);
        bar.setValue(0);
    }

    public void show(Job job) {
        bar.setValue(job.progress().fraction());
        left.setText(
                job.state() == JobState.QUEUED
                        ? texts.of("search.queued")
                        : texts.of("search.left", job.progress().secondsLeft()));
    }
}
