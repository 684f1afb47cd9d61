package dk.naerplan.ui.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.RevisionInfo;
import dk.naerplan.ui.testing.As;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.stereotype.Service;

/** Whoever gets past the views is stopped by the services. */
@SpringBootTest(classes = NaerplanApplication.class)
class GuardedServicesTest {

    private static final DataSet LEMVIG = BundledDataSets.load("lemvig");

    @Autowired
    private Plans plans;

    @Test
    void everyServiceOfTheStoreSaysWhoMayCallIt() {
        classes()
                .that()
                .resideInAPackage("dk.naerplan.ui.store..")
                .and()
                .areAnnotatedWith(Service.class)
                .should()
                .beMetaAnnotatedWith(PreAuthorize.class)
                .because("a service is called from views, jobs and the API alike: see docs/security.md")
                .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }

    @Test
    @As(UserRole.MANAGER)
    void managerMakesPlans() {
        assertThat(create().author()).isEqualTo("manager");
    }

    @Test
    @As(UserRole.PLANNER)
    void plannerReadsPlansAndMakesNone() {
        assertThat(plans.list()).isNotNull();
        assertThatThrownBy(this::create).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As(UserRole.EMPLOYEE)
    void employeeSeesNoDrafts() {
        assertThatThrownBy(plans::list).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As(UserRole.ADMINISTRATOR)
    void administratorSeesNoDrafts() {
        assertThatThrownBy(plans::list).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithAnonymousUser
    void nobodySeesAnything() {
        assertThatThrownBy(plans::list).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void threadThatNobodyIsSignedInOnSeesNothing() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(plans::list).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @As(UserRole.GUEST)
    void systemMayDoEverythingAndGivesTheThreadBack() {
        assertThat(SystemUser.call(this::create).author()).isEqualTo("system");
        assertThat(CurrentUser.name()).isEqualTo("guest");
        assertThatThrownBy(plans::list).isInstanceOf(AccessDeniedException.class);
    }

    private RevisionInfo create() {
        return plans.create("Uge 48", LEMVIG, CurrentUser.name(), "Ny plan").info();
    }
}
