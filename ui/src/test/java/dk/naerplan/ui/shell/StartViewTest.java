package dk.naerplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StartViewTest extends SpringBrowserlessTest {

    @Test
    void rootOfTheApplicationIsTheStartPage() {
        assertThat(navigate("", StartView.class)).isNotNull();
        assertThat(find(H1.class).single().getText()).isEqualTo("Nærplan");
    }
}
