package dk.naerplan.ui.wishes;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.RolesAllowed;

/** What an employee wishes, and when they can not work. Everything is kept at once. */
@Route("wishes")
@RolesAllowed("EMPLOYEE")
class WishesView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnWishes wishes;

    WishesView(OwnWishes wishes) {
        this.wishes = wishes;
        setId("main");
        addClassNames("admin", "week-page", "wishes-page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        add(new H1(texts.of("wishes.title")));
        if (CurrentUser.find().flatMap(User::employee).isEmpty()) {
            add(new Paragraph(texts.of("wishes.nobody")));
            return;
        }
        var told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        var grid = new WishGrid(wishes.wishes(), texts, wish -> {
            wishes.wish(wish);
            told.setText(texts.of("wishes.saved"));
        });
        var week = new Section(
                new H2(texts.of("wishes.weekTitle")), new Paragraph(texts.of("wishes.weekIntro")), grid, told);
        add(week, new DaysPanel(wishes, texts));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("wishes.title") + " · Nærplan";
    }
}
