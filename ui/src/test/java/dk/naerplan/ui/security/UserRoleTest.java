package dk.naerplan.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;

class UserRoleTest {

    @Test
    void managerMayWhatPlannersAndGuestsMay() {
        assertThat(granted(UserRole.MANAGER)).containsExactlyInAnyOrder("ROLE_MANAGER", "ROLE_PLANNER", "ROLE_GUEST");
    }

    @Test
    void administratorSeesNoDrafts() {
        assertThat(granted(UserRole.ADMINISTRATOR)).containsExactlyInAnyOrder("ROLE_ADMINISTRATOR", "ROLE_GUEST");
    }

    @Test
    void employeeSeesWhatIsPublished() {
        assertThat(granted(UserRole.EMPLOYEE)).containsExactlyInAnyOrder("ROLE_EMPLOYEE", "ROLE_GUEST");
    }

    @Test
    void severalRolesAddUp() {
        assertThat(granted(UserRole.ADMINISTRATOR, UserRole.PLANNER))
                .containsExactlyInAnyOrder("ROLE_ADMINISTRATOR", "ROLE_PLANNER", "ROLE_GUEST");
    }

    private static List<String> granted(UserRole... roles) {
        return UserRole.authorities(List.of(roles)).stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
