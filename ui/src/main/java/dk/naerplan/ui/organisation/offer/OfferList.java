package dk.naerplan.ui.organisation.offer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.datasets.format.io.UnreadableDataSetException;
import dk.naerplan.ui.history.ChangeTexts;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.organisation.OfferedChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Offers in one direction, each a sentence with a box to tick. */
final class OfferList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Map<Checkbox, PartChange> boxes = new LinkedHashMap<>();
    private final transient Texts texts;
    private final Paragraph refused = new Paragraph();

    OfferList(
            String title, List<OfferedChange> offers, ChangeTexts words, Consumer<List<PartChange>> take, Texts texts) {
        this.texts = texts;
        addClassName("offers");
        add(new H3(title));
        if (offers.isEmpty()) {
            add(new Paragraph(texts.of("offer.none")));
            return;
        }
        var list = new UnorderedList();
        offers.forEach(offer -> list.add(item(offer, words)));
        var button = new Button(texts.of("offer.take"), click -> take(take));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setVisible(CurrentUser.is(UserRole.MANAGER));
        refused.getElement().setAttribute("role", "alert");
        add(list, refused, button);
    }

    private ListItem item(OfferedChange offer, ChangeTexts words) {
        var box = new Checkbox(words.of(offer.change()), !offer.clashes());
        boxes.put(box, offer.change());
        var item = new ListItem(box);
        if (offer.clashes()) {
            var clash = new Span(texts.of("offer.clashes"));
            clash.addClassName("badge");
            item.add(clash);
        }
        return item;
    }

    private void take(Consumer<List<PartChange>> take) {
        List<PartChange> chosen = boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
        if (chosen.isEmpty()) {
            refused.setText(texts.of("offer.choose"));
            return;
        }
        try {
            take.accept(chosen);
        } catch (UnreadableDataSetException e) {
            refused.setText(texts.of("offer.doNotFit"));
        }
    }
}
