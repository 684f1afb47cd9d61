package dk.naerplan.ui.security.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Who may sign in, and as what. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAdmin admin;
    private Grid<Account> grid = new Grid<>();

    AccountsView(AccountAdmin admin) {
        this.admin = admin;
        setId("main");
        addClassName("admin");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        var create = new Button(texts.of("account.create"), click -> openNew(texts));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setId("create-account");
        var heading = new Div(new H1(texts.of("account.title")), create);
        heading.addClassName("admin-heading");
        grid = accounts(texts);
        removeAll();
        add(heading, new Paragraph(texts.of("account.mail")), grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("account.title") + " · Nærplan";
    }

    private Grid<Account> accounts(Texts texts) {
        var accounts = new Grid<Account>();
        accounts.addColumn(Account::displayName).setHeader(texts.of("account.name"));
        accounts.addColumn(Account::username).setHeader(texts.of("account.username"));
        accounts.addColumn(account -> roles(account, texts)).setHeader(texts.of("account.roles"));
        accounts.addColumn(account -> texts.of(account.disabled() ? "account.isDisabled" : "account.isActive"))
                .setHeader(texts.of("account.state"));
        accounts.addComponentColumn(account -> edit(account, texts))
                .setHeader(texts.of("account.edit"))
                .setFlexGrow(0);
        return accounts;
    }

    private Button edit(Account account, Texts texts) {
        var button = new Button(texts.of("account.edit"), click -> openEditing(account, texts));
        button.setAriaLabel(texts.of("account.editOf", account.displayName()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void openNew(Texts texts) {
        new NewAccountDialog(texts, admin, this::refresh).open();
    }

    private void openEditing(Account account, Texts texts) {
        new AccountDialog(texts, admin, account, this::refresh).open();
    }

    private void refresh() {
        grid.setItems(admin.list());
    }

    private static String roles(Account account, Texts texts) {
        return account.roles().stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }
}
