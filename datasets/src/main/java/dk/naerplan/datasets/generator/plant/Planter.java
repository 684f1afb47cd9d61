package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.InvalidSettingsException;
import dk.naerplan.datasets.generator.staff.StaffMember;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills the week of a bare organisation with activities, until it has as many sessions as asked for. */
final class Planter {

    /** Meetings make up at most one in so many sessions. */
    private static final int SESSIONS_PER_MEETING = 6;

    /** Near the limit, the last sessions now and then find no time; another order of planting mostly does. */
    private static final int ATTEMPTS = 10;

    private final List<PlantedActivity> planted = new ArrayList<>();
    private final GeneratorSettings settings;
    private final Pace pace;
    private final Drafts drafts;
    private final SlotSearch search;

    private Planter(GeneratorSettings settings, List<StaffMember> staff, Roster organisation, Dice dice) {
        this.settings = settings;
        var difficulty = settings.difficulty();
        List<Diary> diaries = diaries(staff, organisation, difficulty.slack());
        double seats = difficulty.meanSeats() * settings.sessions();
        this.pace = new Pace(dice, diaries, seats, settings.sessions());
        this.drafts = new Drafts(dice, diaries, pace, difficulty.pairs());
        this.search = new SlotSearch(new Ground(organisation), dice);
    }

    /**
     * @param organisation the roster of the staff with its placements, without any session
     * @throws InvalidSettingsException when the staff has too little time
     */
    static List<PlantedActivity> plant(GeneratorSettings settings, List<StaffMember> staff, Roster organisation) {
        int most = 0;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var dice = Dice.of(settings.seed(), attempt == 1 ? "plant" : "plant " + attempt);
            var planter = new Planter(settings, staff, organisation, dice);
            if (planter.fill()) {
                return planter.planted;
            }
            most = Math.max(most, settings.sessions() - planter.pace.sessionsLeft());
        }
        throw InvalidSettingsException.tooManySessions(settings.sessions(), most);
    }

    /** Whether there was time for all sessions. */
    private boolean fill() {
        plantMeetings();
        boolean found = true;
        while (found && pace.sessionsLeft() > 0) {
            found = plantWork();
        }
        return found;
    }

    private static List<Diary> diaries(List<StaffMember> staff, Roster organisation, int slack) {
        Map<String, Employee> employees = new LinkedHashMap<>();
        organisation.getEmployees().forEach(employee -> employees.put(employee.id(), employee));
        return staff.stream()
                .map(member -> new Diary(member, Objects.requireNonNull(employees.get(member.id())), slack))
                .toList();
    }

    private void plantMeetings() {
        if (settings.difficulty().seats() > 1) {
            drafts.meetings().stream()
                    .limit(settings.sessions() / SESSIONS_PER_MEETING)
                    .flatMap(draft -> search.plant(draft).stream())
                    .forEach(this::keep);
        }
    }

    private boolean plantWork() {
        Optional<PlantedActivity> fitting = Stream.of(Ease.values())
                .flatMap(ease -> drafts.leads().stream().flatMap(lead -> drafts.ledBy(lead, ease)))
                .map(search::plant)
                .flatMap(Optional::stream)
                .findFirst();
        fitting.ifPresent(this::keep);
        return fitting.isPresent();
    }

    private void keep(PlantedActivity activity) {
        planted.add(activity);
        pace.planted(activity);
    }
}
