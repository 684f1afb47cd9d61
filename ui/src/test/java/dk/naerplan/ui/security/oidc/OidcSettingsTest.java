package dk.naerplan.ui.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.security.UserRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {

    private static final OidcSettings SETTINGS =
            new OidcSettings("https://id.example.org", "naerplan", "", "Kommunen", "roles", "naerplan-");

    @Test
    void onlyWholeNamesWithThePrefixAreRoles() {
        assertThat(SETTINGS.roles(List.of("naerplan-planner", "naerplan-guest")))
                .containsExactlyInAnyOrder(UserRole.PLANNER, UserRole.GUEST);
        assertThat(SETTINGS.roles(
                        List.of("manager", "NAERPLAN-MANAGER", "naerplan-manager2", "x-naerplan-manager", 7, true)))
                .isEmpty();
    }

    @Test
    void rolesMayLieWithinAnotherClaim() {
        Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("naerplan-manager")));

        assertThat(OidcUsers.claimed(claims, "realm_access.roles")).hasSize(1);
        assertThat(OidcUsers.claimed(claims, "realm_access")).isEmpty();
        assertThat(OidcUsers.claimed(claims, "realm_access.roles.more")).isEmpty();
        assertThat(OidcUsers.claimed(claims, "roles")).isEmpty();
    }

    @Test
    void oneTextIsNoListOfRoles() {
        assertThat(OidcUsers.claimed(Map.of("roles", "naerplan-manager"), "roles"))
                .isEmpty();
    }
}
