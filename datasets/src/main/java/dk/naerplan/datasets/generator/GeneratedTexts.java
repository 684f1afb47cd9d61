package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;

/** What invented data sets say of themselves. */
final class GeneratedTexts {

    private GeneratedTexts() {}

    static LocalText name(GeneratorSettings settings) {
        return new LocalText(
                "Opdigtet %s %d × %d".formatted(danish(settings.shape()), settings.employees(), settings.sessions()),
                "Invented %s %d × %d".formatted(settings.shape().id(), settings.employees(), settings.sessions()));
    }

    static LocalText description(GeneratorSettings settings) {
        return new LocalText(
                "Opdigtet eksempel, dannet af et program: %d medarbejdere, %d boligområder, %d aktivitetsgange, nummer %d. Al bemanding kan dækkes uden at bryde en regel. Personer, steder og tal er fundet på."
                        .formatted(settings.employees(), settings.areas(), settings.sessions(), settings.seed()),
                "Invented example, made by a program: %d employees, %d housing areas, %d sessions, number %d. All seats can be covered without breaking a rule. People, places and numbers are made up."
                        .formatted(settings.employees(), settings.areas(), settings.sessions(), settings.seed()));
    }

    private static String danish(GeneratorShape shape) {
        return switch (shape) {
            case TOWN -> "købstad";
            case CITY -> "storby";
            case REGION -> "egn";
            case FACES -> "opgave med få ansigter";
        };
    }
}
