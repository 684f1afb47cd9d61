package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.staff.Skill;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Priority;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of work that there are. */
final class WorkCatalogue {

    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");
    private static final String NONE = "-";

    static final Work TEAM_MEETING = work("teammoede|Teammøde|TEAM_MEETING|-|MOEDE|-|MEETING_ROOM|DAY|60|0|1|HIGH|0");

    static final Work NETWORK_MEETING =
            work("netvaerksmoede|Netværksmøde|NETWORK_MEETING|-|MOEDE|-|MEETING_ROOM|DAY|90|0|1|HIGH|0");

    /** What fills the weeks; each skill comes up. Columns as in {@link Work}. */
    static final List<Work> EVERYDAY = """
            familiekursus |Familiekursus          |COURSE           |EDUCATION       |FAMILIE    |boern |HALL  |MORNING  |105|15|2|NORMAL  |0
            lektiecafe    |Lektiecafé             |VOLUNTEER_SUPPORT|EDUCATION       |FRIVILLIGE |boern |HALL  |AFTERNOON| 90|10|3|NORMAL  |0
            legestue      |Åben legestue          |VOLUNTEER_SUPPORT|COHESION        |FRIVILLIGE |boern |HALL  |SATURDAY |120|10|1|NORMAL  |0
            vejledning    |Individuel vejledning  |GUIDANCE         |EMPLOYMENT      |VEJLEDNING |voksne|OFFICE|DAY      | 60|15|3|HIGH    |0
            fjernraad     |Rådgivning på skærm    |GUIDANCE         |EMPLOYMENT      |VEJLEDNING |voksne|ONLINE|DAY      | 45|10|2|NORMAL  |1
            mentor        |Mentor for en ung      |GUIDANCE         |EDUCATION       |MENTOR     |unge  |AREA  |AFTERNOON| 60|10|3|NORMAL  |0
            fritidsjob    |Fritidsjob             |LEISURE_JOB      |EMPLOYMENT      |JOB        |unge  |HALL  |DAY      | 90|10|2|NORMAL  |0
            opsoegende    |Opsøgende tur          |OUTREACH         |CRIME_PREVENTION|OPSOEGENDE |unge  |AREA  |EVENING  |120| 0|3|HIGH    |0
            hjemmebesoeg  |Hjemmebesøg            |OUTREACH         |COHESION        |OPSOEGENDE |voksne|AREA  |DAY      | 75| 0|2|NORMAL  |1
            brobygning    |Brobygning             |BRIDGING         |EMPLOYMENT      |BROBYGNING |voksne|AREA  |DAY      | 75|10|2|NORMAL  |1
            foelgeskab    |Følgeskab til kommunen |BRIDGING         |EMPLOYMENT      |MYNDIGHED  |voksne|OFFICE|MORNING  | 60|10|2|NORMAL  |0
            sundhedscafe  |Sundhedscafé           |COURSE           |COHESION        |SUNDHED    |voksne|HALL  |MORNING  | 90|15|1|NORMAL  |0
            ungegruppe    |Gruppeforløb for unge  |COURSE           |CRIME_PREVENTION|GRUPPE     |unge  |HALL  |EVENING  |120|20|2|NORMAL  |0
            beboerprojekt |Beboerprojekt          |RESIDENT_PROJECT |COHESION        |PROJEKT    |voksne|HALL  |EVENING  |120|15|1|NORMAL  |2
            henvendelse   |Svar på henvendelse    |RESPONSE         |CRIME_PREVENTION|KONFLIKT   |voksne|AREA  |DAY      | 60| 0|2|CRITICAL|0
            projekt       |Projektarbejde         |PROJECT          |-               |PROJEKT    |-     |OFFICE|DAY      | 90| 0|1|LOW     |2
            moedeledelse  |Forberedelse af møder  |OFFICE_WORK      |-               |MOEDE      |-     |OFFICE|DAY      | 60| 0|1|LOW     |1
            fundraising   |Fundraising            |OFFICE_WORK      |-               |FUNDRAISING|-     |OFFICE|DAY      | 90| 0|1|LOW     |2
            """.lines().map(WorkCatalogue::work).toList();

    private WorkCatalogue() {}

    private static Work work(String line) {
        String[] column = COLUMN.split(line.strip(), -1);
        return new Work(
                column[0],
                column[1],
                ActivityType.valueOf(column[2]),
                column[3].equals(NONE) ? Optional.empty() : Optional.of(FocusArea.valueOf(column[3])),
                Skill.valueOf(column[4]),
                column[5].equals(NONE) ? "" : column[5],
                Place.valueOf(column[6]),
                TimeOfDay.valueOf(column[7]),
                Integer.parseInt(column[8]),
                Integer.parseInt(column[9]),
                Integer.parseInt(column[10]),
                Priority.valueOf(column[11]),
                Integer.parseInt(column[12]));
    }
}
