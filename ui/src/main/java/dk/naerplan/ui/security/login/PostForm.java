package dk.naerplan.ui.security.login;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself sends, with the token that proves it comes from our own page. */
@Tag("form")
final class PostForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PostForm(String path) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", path);
        if (VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hide(token.getParameterName(), token.getToken());
        }
    }

    /** Sends along what nobody has to see. */
    void hide(String name, String value) {
        var field = new Input();
        field.getElement().setAttribute("type", "hidden");
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("value", value);
        add(field);
    }
}
