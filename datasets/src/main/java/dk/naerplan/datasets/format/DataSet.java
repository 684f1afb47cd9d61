package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.Week;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One organisation's week as a document: everything that a roster is made of, and the roster itself where there is one. */
public record DataSet(
        @Field(says = "version of this format", min = 1, max = VERSION)
        int schemaVersion,

        @Field(says = "short name for files and addresses; default dataset", max = 64)
        Optional<String> id,

        @Field(says = "what people call the data set; default its id")
        LocalText name,

        @Field(says = "what the data set shows") LocalText description,

        @Field(says = "whether people and places are invented", standard = "false")
        boolean invented,

        @Field(says = "ISO 8601 week that is planned, for example 2026-W48")
        Week week,

        @Field(says = "rules, weights and habits of the organisation")
        Settings settings,

        @Field(says = "what seats can demand and employees hold", defines = Kind.COMPETENCY)
        List<NamedData> competencies,

        @Field(says = "educations", defines = Kind.PROFESSION)
        List<NamedData> professions,

        @Field(says = "housing areas", defines = Kind.AREA) List<AreaData> areas,

        @Field(says = "residents whom relationships are with", defines = Kind.RESIDENT_GROUP)
        List<ResidentGroupData> residentGroups,

        @Field(says = "where employees can be placed", defines = Kind.OFFICE)
        List<OfficeData> offices,

        @Field(
                says = "where sessions take place, besides online, placement and the areas themselves",
                defines = Kind.VENUE)
        List<VenueData> venues,

        @Field(says = "how long the ways are") TravelData travel,

        @Field(says = "money that pays for work in its own areas", defines = Kind.GRANT)
        List<GrantData> grants,

        @Field(says = "who does the work", defines = Kind.EMPLOYEE, max = 1000)
        List<EmployeeData> employees,

        @Field(says = "external professionals and institutions", defines = Kind.PARTNER)
        List<PartnerData> partners,

        @Field(says = "what is demanded", defines = Kind.ACTIVITY, max = 5000)
        List<ActivityData> activities,

        @Field(says = "areas that should share an employee") List<LinkData> links,
        @Field(says = "earlier weeks") List<HistoryWeek> history,

        @Field(says = "who does what when, as far as it is decided")
        RosterData roster) {

    /** The version of the format that this code reads and writes. */
    public static final int VERSION = 1;

    public DataSet {
        competencies = List.copyOf(competencies);
        professions = List.copyOf(professions);
        areas = List.copyOf(areas);
        residentGroups = List.copyOf(residentGroups);
        offices = List.copyOf(offices);
        venues = List.copyOf(venues);
        grants = List.copyOf(grants);
        employees = List.copyOf(employees);
        partners = List.copyOf(partners);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        history = List.copyOf(history);
    }

    /** The id, or {@code dataset}. */
    public String key() {
        return id.orElse("dataset");
    }

    /** The name in the language, else the id. */
    public String title(Locale locale) {
        String title = name.in(locale);
        return title.isEmpty() ? key() : title;
    }

    public DataSet withSettings(Settings changed) {
        return new DataSet(
                schemaVersion,
                id,
                name,
                description,
                invented,
                week,
                changed,
                competencies,
                professions,
                areas,
                residentGroups,
                offices,
                venues,
                travel,
                grants,
                employees,
                partners,
                activities,
                links,
                history,
                roster);
    }

    public DataSet withRoster(RosterData changed) {
        return new DataSet(
                schemaVersion,
                id,
                name,
                description,
                invented,
                week,
                settings,
                competencies,
                professions,
                areas,
                residentGroups,
                offices,
                venues,
                travel,
                grants,
                employees,
                partners,
                activities,
                links,
                history,
                changed);
    }

    public DataSet withEmployees(List<EmployeeData> changed) {
        return new DataSet(
                schemaVersion,
                id,
                name,
                description,
                invented,
                week,
                settings,
                competencies,
                professions,
                areas,
                residentGroups,
                offices,
                venues,
                travel,
                grants,
                changed,
                partners,
                activities,
                links,
                history,
                roster);
    }

    public DataSet withActivities(List<ActivityData> changed) {
        return new DataSet(
                schemaVersion,
                id,
                name,
                description,
                invented,
                week,
                settings,
                competencies,
                professions,
                areas,
                residentGroups,
                offices,
                venues,
                travel,
                grants,
                employees,
                partners,
                changed,
                links,
                history,
                roster);
    }

    public DataSet withGrants(List<GrantData> changed) {
        return new DataSet(
                schemaVersion,
                id,
                name,
                description,
                invented,
                week,
                settings,
                competencies,
                professions,
                areas,
                residentGroups,
                offices,
                venues,
                travel,
                changed,
                employees,
                partners,
                activities,
                links,
                history,
                roster);
    }

    /** The same organisation in another week, with no roster yet. */
    public DataSet inWeek(Week changed, List<EmployeeData> staff, List<ActivityData> demand, List<HistoryWeek> past) {
        return new DataSet(
                schemaVersion,
                id,
                name,
                description,
                invented,
                changed,
                settings,
                competencies,
                professions,
                areas,
                residentGroups,
                offices,
                venues,
                travel,
                grants,
                staff,
                partners,
                demand,
                links,
                past,
                RosterData.EMPTY);
    }
}
