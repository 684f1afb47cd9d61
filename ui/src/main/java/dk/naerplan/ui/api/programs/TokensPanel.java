package dk.naerplan.ui.api.programs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.api.token.ApiToken;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** The tokens of a user: those there are, and a new one. */
final class TokensPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private final transient Tokens tokens;
    private final transient User user;
    private final transient Texts texts;
    private final UnorderedList list = new UnorderedList();

    TokensPanel(Tokens tokens, User user, Texts texts) {
        this.tokens = tokens;
        this.user = user;
        this.texts = texts;
        list.addClassName("program-tokens");
        add(new H2(texts.of("programs.tokens")), list, new NewTokenForm(tokens, user, texts, this::refresh));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<ApiToken> inForce = tokens.of(user.name()).stream()
                .filter(token -> token.revoked().isEmpty())
                .toList();
        inForce.forEach(token -> list.add(item(token)));
        if (inForce.isEmpty()) {
            list.add(new ListItem(new Paragraph(texts.of("programs.none"))));
        }
    }

    private ListItem item(ApiToken token) {
        String scopes = token.scopes().stream()
                .map(scope -> texts.of("programs.scope." + scope.name()))
                .collect(Collectors.joining(", "));
        LocalDate ends = LocalDate.ofInstant(token.expires(), HERE);
        var about = new Span(texts.of(
                "programs.token", token.name(), scopes, new WeekTexts(texts).date(ends) + " " + ends.getYear()));
        var end = new Button(texts.of("programs.revoke"), click -> {
            tokens.revoke(token.id());
            refresh();
        });
        end.setAriaLabel(texts.of("programs.revokeOne", token.name()));
        return new ListItem(about, end);
    }
}
