package dk.naerplan.datasets.generator.staff;

import static dk.naerplan.datasets.generator.staff.Skill.BROBYGNING;
import static dk.naerplan.datasets.generator.staff.Skill.FAMILIE;
import static dk.naerplan.datasets.generator.staff.Skill.FRIVILLIGE;
import static dk.naerplan.datasets.generator.staff.Skill.FUNDRAISING;
import static dk.naerplan.datasets.generator.staff.Skill.GRUPPE;
import static dk.naerplan.datasets.generator.staff.Skill.JOB;
import static dk.naerplan.datasets.generator.staff.Skill.KONFLIKT;
import static dk.naerplan.datasets.generator.staff.Skill.MENTOR;
import static dk.naerplan.datasets.generator.staff.Skill.MOEDE;
import static dk.naerplan.datasets.generator.staff.Skill.MYNDIGHED;
import static dk.naerplan.datasets.generator.staff.Skill.OPSOEGENDE;
import static dk.naerplan.datasets.generator.staff.Skill.PROJEKT;
import static dk.naerplan.datasets.generator.staff.Skill.SUNDHED;
import static dk.naerplan.datasets.generator.staff.Skill.VEJLEDNING;

import dk.naerplan.datasets.format.NamedData;
import dk.naerplan.solver.domain.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An education with what comes with it. */
enum Occupation {
    PAEDAGOG("Pædagog", Role.EXECUTING, FAMILIE, GRUPPE, KONFLIKT),
    SOCIALRAADGIVER("Socialrådgiver", Role.CHANGE_LEADER, VEJLEDNING, MYNDIGHED, BROBYGNING),
    UNGEVEJLEDER("Ungevejleder", Role.EXECUTING, MENTOR, OPSOEGENDE, KONFLIKT),
    JOBKONSULENT("Jobkonsulent", Role.EXECUTING, JOB, VEJLEDNING, BROBYGNING),
    LAERER("Lærer", Role.SUPPORTING, GRUPPE, MENTOR, FRIVILLIGE),
    SYGEPLEJERSKE("Sygeplejerske", Role.EXECUTING, SUNDHED, FAMILIE, VEJLEDNING),
    ANTROPOLOG("Antropolog", Role.PROJECT_LEADER, FRIVILLIGE, PROJEKT, OPSOEGENDE),
    ADMINISTRATOR("Administrationsbachelor", Role.PROJECT_DEVELOPER, MOEDE, PROJEKT, FUNDRAISING);

    private final String label;
    private final Role role;
    private final List<Skill> core;

    Occupation(String label, Role role, Skill... core) {
        this.label = label;
        this.role = role;
        this.core = List.of(core);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Role role() {
        return role;
    }

    /** What everybody with this education holds. */
    List<Skill> core() {
        return core;
    }

    static List<NamedData> professions() {
        return Arrays.stream(values())
                .map(occupation -> new NamedData(occupation.id(), Optional.of(occupation.label)))
                .toList();
    }
}
