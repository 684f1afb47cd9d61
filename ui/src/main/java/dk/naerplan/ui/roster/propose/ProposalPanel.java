package dk.naerplan.ui.roster.propose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a search proposes: how much would change for how many, what that would do, and what to do about it. */
public final class ProposalPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient ProposalActions actions;
    private final Button accept = new Button();
    private final Div effect = new Div();
    private transient @Nullable Review shown;

    public ProposalPanel(Texts texts, ProposalActions actions) {
        this.texts = texts;
        this.actions = actions;
        addClassName("proposal");
        getElement().setAttribute("aria-label", texts.of("proposal.name"));
        effect.addClassName("proposal-effect");
        effect.getElement().setAttribute("role", "status");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClassName("proposal-accept");
        accept.addClickListener(
                click -> actions.accept(Objects.requireNonNull(shown).part()));
        setVisible(false);
    }

    /** Shows a proposal; another part of the one that is shown leaves the choice as somebody has made it. */
    public void show(Review review) {
        Review before = shown;
        shown = review;
        if (before == null || before.proposal() != review.proposal()) {
            open(review.proposal());
        }
        accept.setText(texts.of(
                review.isWhole() ? "proposal.acceptAll" : "proposal.acceptPart",
                review.part().differences().size()));
        accept.setEnabled(!review.part().isEmpty());
        effect.removeAll();
        effect.add(new ReviewView(review, texts, actions::reveal));
    }

    public void hide() {
        shown = null;
        removeAll();
        setVisible(false);
    }

    private void open(Proposal proposal) {
        removeAll();
        var decline = new Button(texts.of("proposal.decline"), click -> actions.decline());
        decline.addClassName("proposal-decline");
        var title = new H2(texts.of(
                proposal.isFirst() ? "proposal.first" : "proposal.title",
                proposal.diff().differences().size(),
                proposal.diff().employees().size()));
        var buttons = new Div(accept, decline);
        buttons.addClassName("proposal-buttons");
        var head = new Div(new Icon("signpost"), title, buttons);
        head.addClassName("proposal-head");
        var changes =
                new NativeDetails(texts.of("proposal.changes"), new ChangeChoice(proposal, texts, actions::choose));
        changes.addClassName("proposal-changes");
        add(head, effect, changes);
        setVisible(true);
    }
}
