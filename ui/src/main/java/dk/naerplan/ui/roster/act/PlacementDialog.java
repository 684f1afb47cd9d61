package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.analysis.Effect;
import dk.naerplan.solver.analysis.Recommendation;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.ui.roster.edit.LockPlacement;
import dk.naerplan.ui.roster.edit.PlaceEmployee;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.Optional;

/** Where an employee could sit on a day, each office with its price; and the lock. */
final class PlacementDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PlacementDialog(Placement placement, Desk desk, Texts texts) {
        var prices = new PriceTexts(texts);
        String employee = placement.getEmployee().id();
        Weekday day = Weekday.of(placement.getDay());
        addClassName("move-dialog");
        setHeaderTitle(texts.of(
                "placement.title", placement.getEmployee().name(), new WeekTexts(texts).day(placement.getDay())));
        List<Option> options = Recommendation.forPlacement(desk.roster(), placement).options().stream()
                .map(option -> new Option(
                        option.choice().name(),
                        Target.grade(option.effect().difference()),
                        option.choice().equals(placement.getOffice()),
                        () -> prices.reason(option.effect()),
                        () -> {
                            close();
                            decide(option.choice(), option.effect(), placement, desk, texts);
                        }))
                .toList();
        add(new OptionList(texts.of("placement.offices"), options, texts));
        Office office = placement.getOffice();
        if (office != null) {
            getFooter().add(new Button(texts.of(placement.isPinned() ? "menu.unlock" : "menu.lock"), click -> {
                close();
                desk.edit(new LockPlacement(employee, day, !placement.isPinned()), "");
            }));
        }
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()));
    }

    private static void decide(Office office, Effect effect, Placement placement, Desk desk, Texts texts) {
        var edit = new PlaceEmployee(
                placement.getEmployee().id(), Weekday.of(placement.getDay()), Optional.of(office.id()));
        Runnable deed = () -> desk.edit(edit, "");
        if (effect.isRuleClean()) {
            deed.run();
        } else {
            Breaks.ask(effect, texts, deed);
        }
    }
}
