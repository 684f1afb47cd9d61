package dk.naerplan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every view: a bar with the way home, what is open, help, the language, the colours and who is here; a rail to
 * the other places.
 */
@Layout
@JavaScript("context://scripts/focus.js")
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Header bar = new Header();
    private final Div context = new Div();
    private final Div welcome = new Div();
    private final NavigationRail rail = new NavigationRail();
    private final Div body = new Div(rail);

    private final transient UserCorner corner;
    private final transient Guide guide;
    private final transient List<Destination> destinations;
    private @Nullable Component shown;

    MainLayout(UserCorner corner, Guide guide, List<Destination> destinations) {
        this.corner = corner;
        this.guide = guide;
        this.destinations = destinations;
        addClassName("frame");
        bar.addClassName("top-bar");
        context.addClassName("top-bar-context");
        body.addClassName("frame-body");
        add(bar, welcome, body);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            body.getElement().appendChild(content.getElement());
        }
        shown = content instanceof Component component ? component : null;
        showContext();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        bar.removeAll();
        bar.add(skipLink(texts));
        corner.notice(texts).ifPresent(bar::add);
        bar.add(home(texts), context, guide.entrance(texts), language(texts), colors(texts));
        corner.menu(texts).ifPresent(bar::add);
        welcome.removeAll();
        guide.welcome(texts).ifPresent(welcome::add);
        rail.show(destinations, texts);
        showContext();
    }

    private void showContext() {
        context.removeAll();
        if (shown instanceof TopBarContent view) {
            context.add(view.topBar());
        }
    }

    private static Anchor skipLink(Texts texts) {
        var link = new Anchor("#main", texts.of("frame.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private static Anchor home(Texts texts) {
        var link = new Anchor("plans", new Icon("brand"), new Span("Nærplan"));
        link.addClassName("brand");
        link.setAriaLabel(texts.of("frame.home"));
        return link;
    }

    private Button language(Texts texts) {
        Locale other = texts.locale().equals(Languages.DANISH) ? Languages.ENGLISH : Languages.DANISH;
        var button = new Button(Texts.in(other).of("frame.language"), click -> Languages.choose(ui(), other));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", other.toLanguageTag());
        button.setId("language");
        return button;
    }

    private Button colors(Texts texts) {
        var button = new Button(new Icon("contrast"), click -> ColorSchemes.turn(ui()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.of("frame.colors"));
        button.setTooltipText(texts.of("frame.colors"));
        button.setId("colors");
        return button;
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
