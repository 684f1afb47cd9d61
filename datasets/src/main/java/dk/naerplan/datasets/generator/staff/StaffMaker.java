package dk.naerplan.datasets.generator.staff;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.NamedData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.WishesData;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.invent.Names;
import dk.naerplan.datasets.generator.place.Cluster;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.domain.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the teams of the clusters. The first of each coordinates, sits centrally and works in all its areas. */
public final class StaffMaker {

    private static final String MUNICIPALITY = "Kommunen";
    private static final String HOUSING_ORGANISATION = "Boligorganisationen Alma";
    private static final TimeSpan FRIDAY_AFTERNOON = TimeSpan.parse("fri 13:00-15:30");

    private final GeneratorSettings settings;
    private final Dice dice;
    private final List<Occupation> occupations;

    private StaffMaker(GeneratorSettings settings) {
        this.settings = settings;
        this.dice = Dice.of(settings.seed(), "staff");
        this.occupations = dice.shuffled(List.of(Occupation.values()));
    }

    public static List<StaffMember> make(GeneratorSettings settings, List<Cluster> clusters) {
        var maker = new StaffMaker(settings);
        var staff = new ArrayList<StaffMember>();
        List<String> names = Names.persons(settings.employees(), maker.dice);
        for (int i = 0; i < names.size(); i++) {
            Cluster cluster = clusters.get(i % clusters.size());
            staff.add(maker.member(names.get(i), cluster, i / clusters.size()));
        }
        return staff;
    }

    public static List<NamedData> professions() {
        return Occupation.professions();
    }

    /** @param position in the team, 0 for the coordinator */
    private StaffMember member(String name, Cluster cluster, int position) {
        boolean coordinates = position == 0;
        Occupation occupation = coordinates ? Occupation.ADMINISTRATOR : occupations.get(position % occupations.size());
        List<String> reach = reach(cluster, position);
        WorkPattern pattern = WorkPattern.any(dice);
        EmployeeTimeData time = pattern.time(dice);
        Seating seating = seating(cluster, reach, coordinates, presentDays(pattern, time));
        boolean granted = !coordinates && dice.chance(50);
        var data = new EmployeeData(
                Names.idOf(name),
                Optional.of(name),
                granted ? HOUSING_ORGANISATION : MUNICIPALITY,
                Optional.of(occupation.id()),
                coordinates ? List.of(Role.COORDINATOR, occupation.role()) : List.of(occupation.role()),
                competencies(occupation),
                !dice.chance(5),
                time,
                granted ? List.of(cluster.grant()) : List.of(),
                seating.offices(),
                wishes(time),
                Map.of());
        return new StaffMember(data, cluster, reach, seating.placements());
    }

    private List<String> reach(Cluster cluster, int position) {
        List<String> areas = cluster.areaIds();
        String home = areas.get(position % areas.size());
        var reach = new ArrayList<>(List.of(home));
        dice.shuffled(areas).stream().filter(area -> !area.equals(home)).forEach(reach::add);
        boolean everywhere = position == 0 || settings.shape() == GeneratorShape.TOWN;
        int count = everywhere ? areas.size() : Math.min(areas.size(), dice.between(2, 4));
        return reach.subList(0, count);
    }

    private static List<Weekday> presentDays(WorkPattern pattern, EmployeeTimeData time) {
        return pattern.days().stream()
                .filter(day -> time.absences().stream()
                        .noneMatch(absence -> absence.days().contains(day)))
                .toList();
    }

    private Seating seating(Cluster cluster, List<String> reach, boolean coordinates, List<Weekday> days) {
        Optional<String> home = cluster.localIn(reach.getFirst()).map(OfficeData::id);
        String central = cluster.central().id();
        if (!coordinates && home.isPresent() && dice.chance(70)) {
            return Seating.local(home.get(), central, days);
        }
        Optional<String> any = reach.stream()
                .flatMap(area -> cluster.localIn(area).stream())
                .map(OfficeData::id)
                .findFirst();
        return Seating.central(central, any, days, dice);
    }

    private Map<String, Integer> competencies(Occupation occupation) {
        var levels = new LinkedHashMap<String, Integer>();
        occupation.core().forEach(skill -> levels.put(skill.id(), dice.between(2, 3)));
        for (Skill skill : Skill.values()) {
            if (dice.chance(100 - settings.difficulty().scarcity())) {
                levels.putIfAbsent(skill.id(), dice.between(1, 2));
            }
        }
        return levels;
    }

    private WishesData wishes(EmployeeTimeData time) {
        List<TimeSpan> undesired = dice.chance(20) ? List.of(FRIDAY_AFTERNOON) : List.of();
        boolean likesEvenings = !time.evenings().isEmpty() && dice.chance(15);
        return new WishesData(undesired, likesEvenings ? List.of(time.evenings().getFirst()) : List.of());
    }
}
