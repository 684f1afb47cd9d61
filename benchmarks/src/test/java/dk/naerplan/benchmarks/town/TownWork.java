package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.CompetencyDemand;
import dk.naerplan.solver.domain.Eligibility;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Activities of one to three sessions a week, among them a forum now and then, and their seats. */
final class TownWork {

    private final Luck luck;
    private final TownPlaces places;
    private final TownStaff staff;
    private final TownSize size;
    final List<Session> sessions = new ArrayList<>();
    final List<Assignment> seats = new ArrayList<>();

    TownWork(Luck luck, TownPlaces places, TownStaff staff, TownSize size) {
        this.luck = luck;
        this.places = places;
        this.staff = staff;
        this.size = size;
        while (sessions.size() < size.sessions()) {
            addActivity();
        }
    }

    private void addActivity() {
        boolean forum = luck.in(12);
        ResidentGroup group = luck.pick(places.groups);
        boolean spaced = luck.in(20);
        Activity activity = activity(forum, group, spaced ? 1 : 0);
        int times = Math.min(forum ? 1 : luck.between(1, 3), size.sessions() - sessions.size());
        Venue venue = forum ? places.hall : places.venueIn(group.area());
        for (int i = 0; i < times; i++) {
            addSession(activity, venue, spaced);
        }
    }

    private Activity activity(boolean forum, ResidentGroup group, int spacing) {
        String id = "act" + sessions.size();
        boolean inArea = !forum && luck.in(80);
        return new Activity(
                id,
                id,
                forum ? ActivityType.NETWORK_MEETING : luck.pick(List.of(ActivityType.GUIDANCE, ActivityType.COURSE)),
                Optional.empty(),
                inArea ? Optional.of(group.area()) : Optional.empty(),
                inArea && luck.in(70) ? Optional.of(group) : Optional.empty(),
                luck.between(0, 3),
                luck.pick(List.of(Priority.values())),
                spacing,
                forum ? luck.some(60, places.areas) : List.<Area>of(),
                List.of());
    }

    private void addSession(Activity activity, Venue venue, boolean spaced) {
        int duration = luck.between(2, 10) * 15;
        List<Integer> starts = spaced || luck.in(size.flexiblePercent()) ? someStarts() : List.of(start());
        int preparation = luck.in(30) ? 30 : 0;
        var session = new Session("s" + sessions.size(), activity, venue, duration, preparation, luck.in(50), starts);
        sessions.add(session);
        int count = luck.pick(List.of(1, 1, 2, 2, 3));
        SeatRequirement alike = requirement(false);
        for (int i = 0; i < count; i++) {
            SeatRequirement requirement = i == 0 ? requirement(true) : alike;
            var eligible = Eligibility.of(requirement, session, staff.employees);
            seats.add(new Assignment(session.getId() + "/" + i, session, requirement, eligible));
        }
    }

    private int start() {
        int day = luck.in(5) ? 5 : luck.between(0, 4);
        return WeekTime.at(day, luck.in(15) ? 18 : luck.between(7, 14), 15 * luck.between(0, 3));
    }

    private List<Integer> someStarts() {
        var starts = new TreeSet<Integer>();
        for (int day : new int[] {luck.between(0, 2), luck.between(3, 4)}) {
            int first = WeekTime.at(day, luck.between(8, 13), 0);
            for (int i = 0; i < luck.between(1, 5); i++) {
                starts.add(first + 30 * i);
            }
        }
        return List.copyOf(starts);
    }

    private SeatRequirement requirement(boolean first) {
        List<CompetencyDemand> demands = luck.some(30, staff.competencies).stream()
                .map(competency -> new CompetencyDemand(competency, luck.between(1, 2)))
                .toList();
        return new SeatRequirement(
                demands, Optional.empty(), Optional.empty(), luck.in(5), List.of(), List.of(), luck.in(25), first);
    }
}
