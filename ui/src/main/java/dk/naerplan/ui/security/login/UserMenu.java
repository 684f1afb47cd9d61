package dk.naerplan.ui.security.login;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Passwords;
import dk.naerplan.ui.security.choose.PasswordDialog;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.UserCorner;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;

/** Who is signed in, with the way out; and that it is the demo, if it is. */
@org.springframework.stereotype.Component
@ConditionalOnWebApplication
class UserMenu implements UserCorner {

    private final AuthenticationContext authentication;
    private final Passwords passwords;
    private final Demo demo;

    UserMenu(AuthenticationContext authentication, Passwords passwords, Demo demo) {
        this.authentication = authentication;
        this.passwords = passwords;
        this.demo = demo;
    }

    @Override
    public Optional<Component> menu(Texts texts) {
        return CurrentUser.find().map(user -> menu(user, texts));
    }

    @Override
    public Optional<Component> notice(Texts texts) {
        if (!demo.isOn()) {
            return Optional.empty();
        }
        var notice = new Div(new Span(texts.of("login.demo.banner")));
        notice.addClassName("demo-banner");
        return Optional.of(notice);
    }

    private Component menu(User user, Texts texts) {
        var bar = new MenuBar();
        bar.setId("user");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu items = bar.addItem(user.displayName(), texts.of("user.menu")).getSubMenu();
        items.addItem(roles(user, texts)).setEnabled(false);
        items.addItem(texts.of("week.title"), click -> UI.getCurrent().navigate("week"));
        if (user.roles().contains(UserRole.ADMINISTRATOR)) {
            items.addItem(texts.of("account.title"), click -> UI.getCurrent().navigate("accounts"));
            items.addItem(texts.of("audit.title"), click -> UI.getCurrent().navigate("audit"));
            items.addItem(texts.of("privacy.title"), click -> UI.getCurrent().navigate("personal-data"));
        }
        if (!demo.isOn() && !CurrentUser.isVouchedFor()) {
            items.addItem(texts.of("choose.title"), click -> choosePassword(texts));
        }
        items.addItem(texts.of("programs.title"), click -> UI.getCurrent().navigate("programs"));
        items.addItem(texts.of("user.signOut"), click -> authentication.logout());
        return bar;
    }

    private void choosePassword(Texts texts) {
        new PasswordDialog(texts, passwords, authentication::logout).open();
    }

    private static String roles(User user, Texts texts) {
        return user.roles().stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }
}
