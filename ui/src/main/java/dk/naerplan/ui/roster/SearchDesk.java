package dk.naerplan.ui.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.roster.balance.BalanceActions;
import dk.naerplan.ui.roster.balance.BalancePanel;
import dk.naerplan.ui.roster.bench.BalanceSlider;
import dk.naerplan.ui.roster.bench.FigureStrip;
import dk.naerplan.ui.roster.bench.Glance;
import dk.naerplan.ui.roster.bench.SearchChart;
import dk.naerplan.ui.roster.bench.SearchControls;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.shell.Texts;
import java.time.Duration;

/** The search as it is seen around the board: what starts it, what it goes by, how it comes on, and what it says at its end. */
final class SearchDesk {

    private final Texts texts;
    private final SearchControls search;
    private final BalanceSlider balance;
    private final BalancePanel tried;
    private final SearchChart course;
    private final FigureStrip figures;
    private final Span status = new Span();
    private boolean searching;

    /**
     * @param figures tells what the search has found so far
     * @param absence asks who is away, to make up for that
     */
    SearchDesk(Texts texts, RosterActions actions, Roster roster, FigureStrip figures, Runnable absence) {
        this.texts = texts;
        this.figures = figures;
        search = new SearchControls(texts, actions.limit(), asked(actions, absence));
        search.showScopes(roster);
        search.setVisible(actions.mayEdit());
        BalanceActions balances = actions.balance(value -> actions.rebalance(value, limit()));
        tried = new BalancePanel(texts, balances, () -> leaveBalance(balances.saved()));
        balance = new BalanceSlider(texts, tried::show, tried::leave).moving(tried::moving);
        balance.setVisible(actions.mayEdit());
        course = new SearchChart(texts, actions.stage().isTall());
        status.addClassName("sr-only");
        status.getElement().setAttribute("role", "status");
    }

    /** The line above the board. */
    Div controls() {
        var controls = new Div(search, balance, figures);
        controls.addClassName("controls");
        return controls;
    }

    SearchChart course() {
        return course;
    }

    BalancePanel tried() {
        return tried;
    }

    /** Says when a search is over, to those who do not see it. */
    Span status() {
        return status;
    }

    Duration limit() {
        return search.limit();
    }

    void show(Job job) {
        search.show(job);
        job.progress().figures().ifPresent(found -> figures.show(Glance.of(found, texts)));
        course.show(job.progress());
    }

    /** @param coverage percent of the plan that is shown */
    void showSearching(boolean runs, double coverage) {
        if (runs && !searching) {
            figures.mark();
            course.clear();
        } else if (!runs && searching) {
            course.clear();
            status.setText(texts.of("search.done", coverage));
        }
        searching = runs;
        search.showSearching(runs);
    }

    void showBalance(int value) {
        balance.show(value);
        tried.hide();
    }

    private void leaveBalance(int saved) {
        balance.show(saved);
        balance.focus();
    }

    private SearchControls.Actions asked(RosterActions actions, Runnable absence) {
        return new SearchControls.Actions() {

            @Override
            public void find(SearchScope scope) {
                actions.find(scope, limit());
            }

            @Override
            public void repair() {
                absence.run();
            }

            @Override
            public void stop() {
                actions.stop();
            }

            @Override
            public void cancel() {
                actions.cancel();
            }
        };
    }
}
