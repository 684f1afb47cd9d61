package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.TravelData;
import dk.naerplan.datasets.format.VenueData;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.place.Landscape;
import dk.naerplan.datasets.generator.place.LandscapeMaker;
import dk.naerplan.datasets.generator.plant.Plantation;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.staff.Skill;
import dk.naerplan.datasets.generator.staff.StaffMaker;
import dk.naerplan.datasets.generator.staff.StaffMember;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Week;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes organisations with teams, areas and offices: first the bare organisation, then what is planted on it. */
final class TeamsMaker {

    private static final Week WEEK = new Week(2026, 48);

    private final GeneratorSettings settings;
    private final Landscape landscape;
    private final List<StaffMember> staff;

    private TeamsMaker(GeneratorSettings settings) {
        this.settings = settings;
        this.landscape = LandscapeMaker.make(settings);
        this.staff = StaffMaker.make(settings, landscape.clusters());
    }

    static GeneratedDataSet make(GeneratorSettings settings) {
        var maker = new TeamsMaker(settings);
        var nothing = new Plantation(List.of(), List.of(), Map.of(), List.of());
        Roster organisation = RosterMapper.toRoster(maker.document(nothing).withRoster(maker.plan(nothing)));
        Plantation planted = Plantation.of(settings, maker.staff, organisation, WEEK);
        return new GeneratedDataSet(maker.document(planted), maker.plan(planted));
    }

    private RosterData plan(Plantation planted) {
        var placements = new LinkedHashMap<String, Map<Weekday, PlacementPlan>>();
        for (StaffMember member : staff) {
            var days = new LinkedHashMap<Weekday, PlacementPlan>();
            member.placements().forEach((day, office) -> days.put(day, new PlacementPlan(office, false)));
            placements.put(member.id(), days);
        }
        return new RosterData(RosterState.DRAFT, planted.sessions(), placements, BaselineData.EMPTY);
    }

    private DataSet document(Plantation planted) {
        return new DataSet(
                DataSet.VERSION,
                Optional.of(settings.id()),
                GeneratedTexts.name(settings),
                GeneratedTexts.description(settings),
                true,
                WEEK,
                TeamSettings.of(staff),
                Skill.competencies(),
                StaffMaker.professions(),
                landscape.clusters().stream()
                        .flatMap(cluster -> cluster.areas().stream())
                        .toList(),
                landscape.clusters().stream()
                        .flatMap(cluster -> cluster.groups().stream())
                        .toList(),
                Desks.fitted(landscape.offices(), staff),
                rooms(),
                new TravelData(landscape.speed(), Map.of()),
                landscape.grants(),
                staff.stream().map(StaffMember::data).toList(),
                planted.partners(),
                planted.activities(),
                landscape.links(Dice.of(settings.seed(), "links")),
                planted.history(),
                RosterData.EMPTY);
    }

    /** Clusters can share the rooms of their central office. */
    private List<VenueData> rooms() {
        return landscape.clusters().stream()
                .flatMap(cluster -> Stream.concat(cluster.meetingRooms().stream(), cluster.halls().stream()))
                .distinct()
                .toList();
    }
}
