package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
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

    private final List<PlantedActivity> planted = new ArrayList<>();
    private final GeneratorSettings settings;
    private final Pace pace;
    private final Drafts drafts;
    private final SlotSearch search;

    private Planter(GeneratorSettings settings, List<StaffMember> staff, Roster organisation) {
        this.settings = settings;
        var dice = Dice.of(settings.seed(), "plant");
        var difficulty = settings.difficulty();
        List<Diary> diaries = diaries(staff, organisation, difficulty.slack());
        double seats = difficulty.meanSeats() * settings.sessions();
        this.pace = new Pace(dice, diaries, seats, settings.sessions());
        this.drafts = new Drafts(dice, diaries, pace, difficulty.pairs());
        this.search = new SlotSearch(new Ground(organisation), dice);
    }

    /** @param organisation the roster of the staff with its placements, without any session */
    static List<PlantedActivity> plant(GeneratorSettings settings, List<StaffMember> staff, Roster organisation) {
        var planter = new Planter(settings, staff, organisation);
        planter.plantMeetings();
        while (planter.pace.sessionsLeft() > 0) {
            planter.plantWork();
        }
        return planter.planted;
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

    private void plantWork() {
        keep(Stream.of(Ease.values())
                .flatMap(ease -> drafts.leads().stream().flatMap(lead -> drafts.ledBy(lead, ease)))
                .map(search::plant)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No employee has time for %d more of the %d sessions.\nMaybe ask for fewer sessions, or less slack."
                                .formatted(pace.sessionsLeft(), settings.sessions()))));
    }

    private void keep(PlantedActivity activity) {
        planted.add(activity);
        pace.planted(activity);
    }
}
