package dk.naerplan.ui.docs;

import dk.naerplan.ui.security.UserRole;
import java.util.List;
import java.util.Locale;

/** A view in one of its states: who sees it, where it is, what is there when it is drawn, and what is pressed then. */
enum Picture {
    SIGN_IN(UserRole.GUEST, Window.WIDE, "/login", ".demo-user"),
    START(UserRole.MANAGER, Window.WIDE, "/plans", ".card"),
    BOARD(UserRole.MANAGER, Window.WIDE, "/plan/{solved}", ".block"),
    BOARD_BY_AREA(UserRole.MANAGER, Window.WIDE, "/plan/{solved}?by=area", ".block"),
    BOARD_BY_ACTIVITY(UserRole.MANAGER, Window.WIDE, "/plan/{solved}?by=activity", ".block"),
    BOARD_OF_A_DAY(UserRole.MANAGER, Window.WIDE, "/plan/{solved}?day=2", ".line"),
    BOARD_SMALL(UserRole.MANAGER, Window.SMALL, "/plan/{solved}", ".block"),
    PROPOSAL(UserRole.MANAGER, Window.WIDE, "/plan/{proposed}", ".proposal", ".proposal-changes > summary"),
    ASK(UserRole.MANAGER, Window.WIDE, "/plan/{solved}", ".block", ".block", ".candidate .ask-why"),
    ABSENCE(UserRole.MANAGER, Window.WIDE, "/plan/{solved}", ".block", ".search-repair"),
    PUBLISH(UserRole.MANAGER, Window.WIDE, "/plan/{solved}", ".block", ".plan-publish"),
    HISTORY(UserRole.MANAGER, Window.WIDE, "/plan/{solved}", ".block", ".plan-history"),
    HELP(UserRole.MANAGER, Window.WIDE, "/plan/{solved}", ".block", "#help"),
    SCENARIOS(UserRole.PLANNER, Window.WIDE, "/scenarios/{solved}", "h1"),
    MASTER_DATA(UserRole.MANAGER, Window.WIDE, "/organisation/employees", ".record-link", ".record-link"),
    PUBLISHED_WEEK(UserRole.GUEST, Window.WIDE, "/week/2026-W48", "h1"),
    OWN_WEEK(UserRole.EMPLOYEE, Window.TELEPHONE, "/week/2026-W48", ".own-day"),
    WISHES(UserRole.EMPLOYEE, Window.TELEPHONE, "/wishes", ".wish"),
    PROGRAMS(UserRole.EMPLOYEE, Window.TELEPHONE, "/programs", "h1"),
    PERSONAL_DATA(UserRole.ADMINISTRATOR, Window.WIDE, "/personal-data", "h1"),
    USERS(UserRole.ADMINISTRATOR, Window.WIDE, "/accounts", "h1"),
    AUDIT_LOG(UserRole.ADMINISTRATOR, Window.WIDE, "/audit", "h1"),
    PRINT_BY_AREA(UserRole.MANAGER, Window.WIDE, "/print/{solved}?by=area", ".sheet"),
    PRINT_BY_EMPLOYEE(UserRole.MANAGER, Window.WIDE, "/print/{solved}?by=employee", ".sheet");

    /** How large the window is. */
    enum Window {
        WIDE(1440, 900),
        SMALL(1280, 720),
        TELEPHONE(390, 844);

        private final int width;
        private final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    private final UserRole role;
    private final Window window;
    private final String path;
    private final String ready;
    private final List<String> pressed;

    Picture(UserRole role, Window window, String path, String ready, String... pressed) {
        this.role = role;
        this.window = window;
        this.path = path;
        this.ready = ready;
        this.pressed = List.of(pressed);
    }

    UserRole role() {
        return role;
    }

    boolean isSignedIn() {
        return this != SIGN_IN;
    }

    Window window() {
        return window;
    }

    String path() {
        return path;
    }

    String ready() {
        return ready;
    }

    List<String> pressed() {
        return pressed;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }
}
