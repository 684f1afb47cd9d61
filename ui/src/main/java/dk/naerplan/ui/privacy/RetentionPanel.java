package dk.naerplan.ui.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.privacy.Retention;
import dk.naerplan.ui.store.privacy.RetentionPolicy;
import dk.naerplan.ui.store.privacy.RetentionRun;

/** How long things are kept, and what went the last time. */
final class RetentionPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WEEKS = 9999;

    private final transient Retention retention;
    private final transient Texts texts;
    private final IntegerField drafts;
    private final IntegerField plans;
    private final IntegerField traces;
    private final Paragraph told = new Paragraph();
    private final Paragraph waits = new Paragraph();

    RetentionPanel(Retention retention, Texts texts) {
        this.retention = retention;
        this.texts = texts;
        RetentionPolicy policy = retention.policy();
        drafts = weeks("drafts", policy.draftWeeks());
        plans = weeks("plans", policy.planWeeks());
        traces = weeks("traces", policy.traceWeeks());
        told.setId("retention-told");
        told.getElement().setAttribute("role", "status");
        var save = new Button(texts.of("retention.save"), click -> save());
        save.setId("retention-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var run = new Button(texts.of("retention.run"), click -> {
            tell(retention.removeWhatIsOld());
            tellWhyItWaits();
        });
        run.setId("retention-run");
        var actions = new Div(save, run);
        actions.addClassName("actions");
        var fields = new Div(drafts, plans, traces, actions, told);
        fields.addClassName("fields");
        waits.setId("retention-waits");
        waits.getElement().setAttribute("role", "status");
        tellWhyItWaits();
        add(new H2(texts.of("retention.title")), new Paragraph(texts.of("retention.about")), waits, fields);
        retention.last().ifPresentOrElse(this::tell, () -> told.setText(texts.of("retention.never")));
    }

    private IntegerField weeks(String name, int value) {
        var field = new IntegerField(texts.of("retention." + name));
        field.setHelperText(texts.of("retention." + name + "Help"));
        field.setId("retention-" + name);
        field.setMin(0);
        field.setMax(MOST_WEEKS);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    private void save() {
        if (drafts.isEmpty() || plans.isEmpty() || traces.isEmpty() || isAnyInvalid()) {
            told.setText(texts.of("retention.wrong"));
            return;
        }
        boolean longer = plans.getValue() > 0 && drafts.getValue() > plans.getValue();
        drafts.setInvalid(longer);
        drafts.setErrorMessage(texts.of("retention.longer"));
        if (!longer) {
            retention.setPolicy(new RetentionPolicy(drafts.getValue(), plans.getValue(), traces.getValue()));
            told.setText(texts.of("retention.saved"));
        }
    }

    private boolean isAnyInvalid() {
        return drafts.isInvalid() || plans.isInvalid() || traces.isInvalid();
    }

    private void tellWhyItWaits() {
        var moments = new MomentTexts(texts);
        waits.setText(retention
                .waiting()
                .map(jump -> texts.of(
                        "retention.waits",
                        moments.moment(jump.from()),
                        moments.moment(jump.to()),
                        moments.moment(jump.believedFrom())))
                .orElse(""));
        waits.setVisible(!waits.getText().isEmpty());
    }

    private void tell(RetentionRun run) {
        told.setText(
                texts.of("retention.last", new MomentTexts(texts).moment(run.at()), run.documents(), run.traces()));
    }
}
