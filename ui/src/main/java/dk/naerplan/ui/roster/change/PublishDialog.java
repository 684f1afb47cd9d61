package dk.naerplan.ui.roster.change;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PublishingReview;
import dk.naerplan.ui.store.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What somebody should know and accept before a plan is announced: for whom it changes what, and each broken rule, which is accepted
 * by itself.
 */
public final class PublishDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final List<Checkbox> acceptances = new ArrayList<>();
    private final Button publish = new Button();

    /** @param mailed how many of those for whom something changes get an e-mail; empty when nobody can get any */
    public PublishDialog(
            PublishingReview review, Optional<Long> mailed, Texts texts, Consumer<List<Violation>> accepted) {
        this.texts = texts;
        addClassName("publish");
        setHeaderTitle(texts.of("publish.title"));
        setWidth("44rem");
        add(new Paragraph(texts.of(introduction(review))));
        review.violations().forEach(violation -> ask(violation, review.over()));
        if (!review.over()) {
            add(new ChangesByEmployee(review, mailed, texts));
        }
        publish.setText(texts.of("publish.confirm"));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClassName("publish-confirm");
        publish.addClickListener(click -> {
            close();
            accepted.accept(review.violations());
        });
        publish.setEnabled(!review.over() && acceptances.isEmpty());
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), publish);
    }

    private static String introduction(PublishingReview review) {
        if (review.over()) {
            return "publish.over";
        }
        return review.violations().isEmpty() ? "publish.clean" : "publish.broken";
    }

    private void ask(Violation violation, boolean over) {
        var box = new Checkbox(violation.sentence().in(texts.locale()));
        box.addClassName("publish-acceptance");
        box.addValueChangeListener(
                change -> publish.setEnabled(!over && acceptances.stream().allMatch(Checkbox::getValue)));
        acceptances.add(box);
        add(box);
    }
}
