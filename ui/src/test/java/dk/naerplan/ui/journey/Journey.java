package dk.naerplan.ui.journey;

import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FridayBefore;
import dk.naerplan.ui.testing.TestRosters;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test in a browser on the Friday before the week of the test plans. All of them share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class, FridayBefore.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
@interface Journey {}
