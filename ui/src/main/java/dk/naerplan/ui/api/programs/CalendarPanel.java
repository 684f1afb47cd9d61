package dk.naerplan.ui.api.programs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.api.feed.Feed;
import dk.naerplan.ui.api.feed.Feeds;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.LocalDate;
import java.time.ZoneId;

/** An employee's own calendar, for the calendar program of their choice. */
public final class CalendarPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private final transient Feeds feeds;
    private final transient User user;
    private final transient Texts texts;
    private final UnorderedList list = new UnorderedList();

    public CalendarPanel(Feeds feeds, User user, String employee, Texts texts) {
        this.feeds = feeds;
        this.user = user;
        this.texts = texts;
        list.addClassName("program-tokens");
        var address = new SecretField(texts.of("programs.address"), texts);
        address.setId("program-address");
        address.setSuffixComponent(new CopyButton(address, texts));
        var create = new Button(texts.of("programs.subscribe"), click -> {
            address.showAddress(feeds.create(user.name(), employee).path());
            refresh();
        });
        create.setId("program-subscribe");
        addClassName("calendar-panel");
        add(
                new H2(texts.of("programs.calendar")),
                new Paragraph(texts.of("programs.calendarIntro")),
                list,
                create,
                address);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        feeds.of(user.name()).stream().filter(feed -> feed.revoked().isEmpty()).forEach(feed -> list.add(item(feed)));
    }

    private ListItem item(Feed feed) {
        LocalDate made = LocalDate.ofInstant(feed.created(), HERE);
        String when = new WeekTexts(texts).date(made) + " " + made.getYear();
        var end = new Button(texts.of("programs.revoke"), click -> {
            feeds.revoke(feed.id(), user.name());
            refresh();
        });
        String about = feed.used()
                .map(used -> texts.of("programs.feedUsed", when, new MomentTexts(texts).moment(used)))
                .orElseGet(() -> texts.of("programs.feed", when));
        end.setAriaLabel(texts.of("programs.revokeFeed", when));
        return new ListItem(new Span(about), end);
    }
}
