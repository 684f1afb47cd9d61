package dk.naerplan.ui.shell;

import java.util.Set;

/**
 * A place that the rail at the side leads to. A page that wants to stand there announces one as a bean; the rail shows them in
 * the order of their {@link org.springframework.core.annotation.Order}.
 */
public interface Destination {

    /** Route of the page, without parameters. */
    String path();

    /** Routes of pages that belong to this place as well. */
    default Set<String> alsoUnder() {
        return Set.of();
    }

    String title(Texts texts);

    /** Name of the picture, as {@link Icon} knows it. */
    String icon();

    /** Whether the one who asks has any use for the place. */
    boolean isShown();
}
