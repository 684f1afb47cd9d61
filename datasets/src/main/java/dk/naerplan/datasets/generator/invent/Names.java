package dk.naerplan.datasets.generator.invent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Danish-sounding names. */
public final class Names {

    private static final List<String> BEGINNINGS = List.of(
            "Lærke",
            "Hylde",
            "Vibe",
            "Tjørne",
            "Gyvel",
            "Hassel",
            "Svale",
            "Brombær",
            "Isfugle",
            "Mynte",
            "Kamille",
            "Lyng",
            "Spurve",
            "Drossel",
            "Egern",
            "Havtorn",
            "Slåen",
            "Timian",
            "Salvie",
            "Ugle",
            "Musvit",
            "Rødkælk",
            "Kløver",
            "Rylle",
            "Kornblomst",
            "Snog");

    private static final List<String> ENDINGS = List.of(
            "sporen", "højet", "toften", "lyet", "bakken", "hegnet", "kæret", "vænget", "lunden", "dammen", "stien",
            "brinken");

    private static final List<String> FIRST_NAMES = List.of(
            "Aisha",
            "Anders",
            "Anne",
            "Arne",
            "Asta",
            "Bente",
            "Betina",
            "Bjarke",
            "Bo",
            "Camilla",
            "Carl",
            "Cecilie",
            "Dagny",
            "Dennis",
            "Dorte",
            "Ebbe",
            "Elin",
            "Emilie",
            "Erik",
            "Fatima",
            "Finn",
            "Freja",
            "Gorm",
            "Grethe",
            "Hanne",
            "Hassan",
            "Helle",
            "Henrik",
            "Ida",
            "Inger",
            "Ivan",
            "Jamila",
            "Jens",
            "Jonas",
            "Karen",
            "Kasper",
            "Kirsten",
            "Lars",
            "Leila",
            "Lise",
            "Mads",
            "Maryam",
            "Mette",
            "Mikkel",
            "Nadia",
            "Niels",
            "Nina",
            "Omar",
            "Ole",
            "Pernille",
            "Poul",
            "Rami",
            "Rikke",
            "Samir",
            "Signe",
            "Sofie",
            "Tanja",
            "Thea",
            "Tobias",
            "Ulla",
            "Ulrik",
            "Vagn",
            "Vibeke",
            "Viktoria",
            "Winnie",
            "Yasmin",
            "Yrsa",
            "Zahra");

    private static final String INITIALS = "ABCDEFGHIJKLMNOPRSTUVØ";

    private Names() {}

    /** Different names of areas, at most 312. */
    public static List<String> areas(int count, Dice dice) {
        return some(count, combined(BEGINNINGS, ENDINGS), dice);
    }

    /** Different names of persons, first name and one letter, at most 1,496. */
    public static List<String> persons(int count, Dice dice) {
        List<String> letters = IntStream.range(0, INITIALS.length())
                .mapToObj(i -> " " + INITIALS.charAt(i) + ".")
                .toList();
        return some(count, combined(FIRST_NAMES, letters), dice);
    }

    /** The name as an id: small letters a to z, digits and hyphens. */
    public static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    private static List<String> combined(List<String> beginnings, List<String> endings) {
        var names = new ArrayList<String>();
        beginnings.forEach(beginning -> endings.forEach(ending -> names.add(beginning + ending)));
        return names;
    }

    private static List<String> some(int count, List<String> names, Dice dice) {
        return List.copyOf(dice.shuffled(names).subList(0, count));
    }
}
