package dk.naerplan.datasets.generator.staff;

import dk.naerplan.datasets.format.NamedData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What seats demand and employees hold. */
public enum Skill {
    VEJLEDNING("Individuel vejledning"),
    MENTOR("Mentorarbejde"),
    JOB("Job- og fritidsjobvejledning"),
    GRUPPE("Gruppeforløb"),
    FAMILIE("Familiearbejde"),
    OPSOEGENDE("Opsøgende arbejde"),
    FRIVILLIGE("Samarbejde med frivillige"),
    BROBYGNING("Brobygning"),
    MOEDE("Mødeledelse"),
    PROJEKT("Projektledelse"),
    FUNDRAISING("Fundraising"),
    MYNDIGHED("Myndighedsviden"),
    SUNDHED("Sundhed"),
    KONFLIKT("Konflikthåndtering");

    private final String label;

    Skill(String label) {
        this.label = label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<NamedData> competencies() {
        return Arrays.stream(values())
                .map(skill -> new NamedData(skill.id(), Optional.of(skill.label)))
                .toList();
    }
}
