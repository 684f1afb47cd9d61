package dk.naerplan.ui.security.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Texts;

/** The people of the demo, each a button. */
final class DemoPanel extends Div {

    private static final long serialVersionUID = 1L;

    DemoPanel(Texts texts) {
        addClassName("login-panel");
        add(new H2(texts.of("login.demo.title")), new Paragraph(texts.of("login.demo.about")));
        for (DemoUser user : DemoUser.values()) {
            add(choice(user, texts));
        }
    }

    private static PostForm choice(DemoUser user, Texts texts) {
        var initial = new Span(user.displayName().substring(0, 1));
        initial.addClassName("demo-initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        var who = new Span(texts.of("login.demo.who", texts.name(user.role()), user.displayName()));
        who.addClassName("demo-who");
        var may = new Span(texts.of("login.demo." + user.name()));
        may.addClassName("demo-may");
        var button = new NativeButton();
        button.add(initial, who, may);
        button.addClassName("demo-user");
        button.setId("demo-" + user.key());
        button.getElement().setAttribute("type", "submit");
        var form = new PostForm(DemoSignIn.PATH.substring(1));
        form.hide(DemoSignIn.CHOICE, user.key());
        form.add(button);
        return form;
    }
}
