package dk.naerplan.ui.insight;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;

/** How well each resident group knows whom it meets this week. */
final class ContactTable {

    private final Roster roster;
    private final Judgement judgement;
    private final Texts texts;
    private final WeekTexts week;

    ContactTable(Judgement judgement, Texts texts) {
        this.judgement = judgement;
        this.roster = judgement.roster();
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    FigureTable table() {
        return new FigureTable(
                List.of(texts.of("figure.columns.contact").split("\\|")),
                roster.getFacts().groups().stream().map(this::row).toList());
    }

    private List<String> row(ResidentGroup group) {
        List<Assignment> contacts = roster.getAssignments().stream()
                .filter(Assignment::isStaffed)
                .filter(seat -> seat.group().filter(group::equals).isPresent())
                .toList();
        long minutes = contacts.stream().mapToLong(Assignment::duration).sum();
        long known = contacts.stream()
                .mapToLong(seat -> (long) seat.duration() * seat.employee().familiarityWith(group))
                .sum();
        return List.of(
                group.name(),
                group.area().name(),
                week.hours(minutes),
                week.number(judgement.audit().kpis().faces().getOrDefault(group, 0)),
                minutes == 0 ? "–" : texts.of("amount.percent", week.percent((double) known / minutes)));
    }
}
