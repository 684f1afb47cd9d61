package dk.naerplan.ui.help;

import dk.naerplan.ui.shell.Texts;

/** A word that means something particular here. */
enum Word {
    SEAT,
    SESSION,
    PLACEMENT,
    RESIDENT_GROUP,
    KNOWN_FACE,
    COVERAGE,
    CLOSENESS,
    COORDINATION,
    BALANCE,
    LOCK,
    PROPOSAL,
    PUBLISH,
    NOTICE,
    SCENARIO,
    COMPETENCY,
    AREA,
    OFFICE,
    GRANT,
    MASTER_DATA,
    WISH,
    DAY_OFF,
    ROLE;

    String name(Texts texts) {
        return texts.of("word.name." + name());
    }

    String meaning(Texts texts) {
        return texts.of("word.about." + name());
    }
}
