package dk.naerplan.datasets.generator.settings;

import dk.naerplan.datasets.generator.settings.SettingIssue.Type;
import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with settings. */
final class SettingsCheck {

    /** Areas that one team can look after. */
    private static final int AREAS_PER_EMPLOYEE = 5;

    /** Minutes that a seat takes at least in the mean, with the ways and gaps around it. */
    private static final int MINUTES_PER_SEAT = 45;

    /** Contract minutes of the employee with the fewest, 25 hours. */
    private static final int LEAST_CONTRACT = 25 * 60;

    private static final int SESSIONS_PER_FACE = 100;

    /** Nine digits, which nobody can take for a personal number. */
    private static final int MOST_SEED = 999_999_999;

    private final List<SettingIssue> issues = new ArrayList<>();

    private SettingsCheck() {}

    static List<SettingIssue> issuesOf(
            GeneratorShape shape, int employees, int areas, int sessions, long seed, Difficulty difficulty) {
        var check = new SettingsCheck();
        check.range("employees", employees, 1, 1_000);
        check.range("areas", areas, 1, 200);
        check.range("sessions", sessions, 1, 5_000);
        check.range("seed", seed, 0, MOST_SEED);
        check.ranges(difficulty);
        if (check.issues.isEmpty() && shape == GeneratorShape.FACES) {
            check.checkFaces(employees, areas, sessions, difficulty);
        } else if (check.issues.isEmpty()) {
            check.checkTeams(employees, areas, sessions, difficulty);
        }
        return check.issues;
    }

    private void ranges(Difficulty difficulty) {
        range("slack", difficulty.slack(), 0, 80);
        range("flexible", difficulty.flexible(), 0, 100);
        range("scarcity", difficulty.scarcity(), 0, 100);
        range("seats", difficulty.seats(), 1, 4);
        range("travel", difficulty.travel(), 0, 400);
        range("pairs", difficulty.pairs(), 0, 100);
        range("partners", difficulty.partners(), 0, 100);
        range("history", difficulty.history(), 0, 26);
    }

    private void checkFaces(int employees, int areas, int sessions, Difficulty difficulty) {
        if (areas != 1) {
            add(Type.FACES_HAVE_ONE_AREA, "areas", areas, "1");
        }
        checkSessions(sessions, employees * SESSIONS_PER_FACE);
        Difficulty usual = Difficulty.usualFor(GeneratorShape.FACES);
        effect("flexible", difficulty.flexible(), usual.flexible());
        effect("seats", difficulty.seats(), usual.seats());
        effect("travel", difficulty.travel(), usual.travel());
        effect("pairs", difficulty.pairs(), usual.pairs());
        effect("partners", difficulty.partners(), usual.partners());
        effect("history", difficulty.history(), usual.history());
    }

    private void effect(String field, double value, double usual) {
        if (value != usual) {
            add(Type.KNOB_WITHOUT_EFFECT, field, value);
        }
    }

    private void checkTeams(int employees, int areas, int sessions, Difficulty difficulty) {
        int mostAreas = employees * AREAS_PER_EMPLOYEE;
        if (areas > mostAreas) {
            add(Type.TOO_MANY_AREAS, "areas", areas, String.valueOf(mostAreas));
        }
        double minutes = employees * (double) LEAST_CONTRACT * (100 - difficulty.slack()) / 100;
        checkSessions(sessions, (int) (minutes / (MINUTES_PER_SEAT * difficulty.meanSeats())));
    }

    private void checkSessions(int sessions, int most) {
        if (sessions > most) {
            add(Type.TOO_MANY_SESSIONS, "sessions", sessions, String.valueOf(most));
        }
    }

    private void range(String field, double value, int least, int most) {
        if (!(value >= least && value <= most)) {
            add(Type.OUT_OF_RANGE, field, value, String.valueOf(least), String.valueOf(most));
        }
    }

    private void add(Type type, String field, double value, String... details) {
        String text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        issues.add(new SettingIssue(type, field, text, List.of(details)));
    }
}
