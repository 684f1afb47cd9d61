package dk.naerplan.ui.security.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Texts;

/** The roles of an account, each a box to tick. */
final class RoleBoxes extends CheckboxGroup<UserRole> {

    private static final long serialVersionUID = 1L;

    RoleBoxes(Texts texts) {
        super(texts.of("account.roles"));
        setItems(UserRole.values());
        setItemLabelGenerator(texts::name);
        setItemHelperGenerator(role -> texts.of("account.may." + role.name()));
        addThemeName("vertical");
    }
}
