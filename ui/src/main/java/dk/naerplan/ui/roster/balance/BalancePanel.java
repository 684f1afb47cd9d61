package dk.naerplan.ui.roster.balance;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.insight.Folded;
import dk.naerplan.ui.shell.Texts;

/** Another balance, being tried: what it makes of the roster as it stands, and what a short search with it leads to. */
public final class BalancePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient BalanceActions actions;
    private final transient BalanceTables tables;
    private final transient Runnable left;
    private final H2 title = new H2();
    private final Button look = new Button();
    private final Div trial = new Div();
    private final Div outcome = new Div();
    private int balance;
    private boolean looking;

    /** @param left hears when somebody does not want the balance after all */
    public BalancePanel(Texts texts, BalanceActions actions, Runnable left) {
        this.texts = texts;
        this.actions = actions;
        this.left = left;
        this.tables = new BalanceTables(texts);
        addClassName("balance-panel");
        getElement().setAttribute("aria-label", texts.of("balance.try.name"));
        getElement().addEventListener("keydown", event -> leave()).setFilter("event.key === 'Escape'");
        outcome.addClassName("balance-outcome");
        outcome.getElement().setAttribute("role", "status");
        trial.addClassName("balance-trial");
        var tried = new Div(trial, outcome);
        tried.addClassName("balance-tried");
        add(head(), tried);
        setVisible(false);
    }

    private Div head() {
        look.addClassName("balance-look");
        look.addClickListener(click -> turn());
        var use = new Button(texts.of("balance.try.use"), click -> use());
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.addClassName("balance-use");
        var back = new Button(texts.of("balance.try.back"), click -> leave());
        back.addClassName("balance-back");
        var buttons = new Div(look, use, back);
        buttons.addClassName("proposal-buttons");
        var head = new Div(title, buttons);
        head.addClassName("proposal-head");
        return head;
    }

    /** Tries a balance, and begins the short search with it; the plan's own is nothing to try. */
    public void show(int tried) {
        if (tried == actions.saved()) {
            hide();
            return;
        }
        stop();
        balance = tried;
        title.setText(texts.of("balance.try.title", tried, actions.saved()));
        outcome.removeAll();
        setVisible(true);
        actions.weigh(tried, this::show);
        turn();
    }

    /** Ends the short search with a balance that is being moved away from. */
    public void moving() {
        if (looking) {
            turn();
        }
    }

    public void hide() {
        stop();
        setVisible(false);
        trial.removeAll();
        outcome.removeAll();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void use() {
        hide();
        actions.use(balance);
    }

    /** Leaves nothing behind. */
    public void leave() {
        hide();
        left.run();
    }

    private void show(BalanceTrial weighed) {
        if (weighed.balance() != balance) {
            return;
        }
        trial.removeAll();
        trial.add(
                new Paragraph(texts.of("balance.try.counts", (100 - balance) / 50.0, balance / 50.0)),
                tables.sums(weighed, actions.saved()),
                new Folded(
                        new Span(texts.of("balance.try.rules", weighed.rules().size())),
                        () -> tables.rules(weighed, actions.saved())));
    }

    private void turn() {
        if (looking) {
            stop();
            outcome.removeAll();
        } else {
            looking(true);
            actions.look(balance, this::show);
        }
    }

    private void show(BalanceLook step) {
        if (!looking) {
            return;
        }
        outcome.removeAll();
        switch (step) {
            case BalanceLook.Running(long seconds) ->
                outcome.add(new Paragraph(texts.of("balance.try.looking", seconds)));
            case BalanceLook.Found found -> {
                looking(false);
                outcome.add(new Paragraph(texts.of("balance.try.found", balance)), tables.figures(found, balance));
            }
            case BalanceLook.Failed failed -> {
                looking(false);
                outcome.add(new Paragraph(texts.of("balance.try.failed")));
            }
        }
    }

    private void stop() {
        if (looking) {
            actions.stop();
        }
        looking(false);
    }

    private void looking(boolean now) {
        looking = now;
        look.setText(texts.of(now ? "balance.try.stop" : "balance.try.look"));
    }
}
