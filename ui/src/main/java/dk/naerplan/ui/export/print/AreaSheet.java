package dk.naerplan.ui.export.print;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.published.PrintedPlan;
import dk.naerplan.ui.store.published.PublishedSeat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The week of one housing area: what happens there when, and who comes. */
final class AreaSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    /** How many sessions one below the other fit on A4 in large, ordinary and small letters. */
    private static final int LARGE = 6;

    private static final int ORDINARY = 11;

    private static final int SMALL = 15;

    private AreaSheet(String area, List<PublishedSeat> seats, PrintedPlan plan, Paper paper, Texts texts) {
        super(area, plan, texts);
        Map<Integer, List<List<PublishedSeat>>> byDay = days().stream()
                .collect(Collectors.toMap(day -> day, day -> sessions(seats, day), (one, other) -> one, TreeMap::new));
        int longest = byDay.values().stream().mapToInt(List::size).max().orElse(0);
        addClassName(size(longest / paper.scale()));
        NativeTable table = table("");
        var row = new NativeTableRow();
        byDay.values().forEach(sessions -> row.add(cell(sessions)));
        table.add(new NativeTableBody(row));
        add(table);
    }

    /** A sheet for each area in which something happens, by name, and one for what happens in none. */
    static List<AreaSheet> of(PrintedPlan plan, Paper paper, Texts texts) {
        Map<Optional<String>, List<PublishedSeat>> byArea =
                plan.seats().stream().collect(Collectors.groupingBy(PublishedSeat::area));
        var sheets = new ArrayList<AreaSheet>();
        byArea.keySet().stream()
                .flatMap(Optional::stream)
                .sorted()
                .forEach(area -> sheets.add(
                        new AreaSheet(area, byArea.getOrDefault(Optional.of(area), List.of()), plan, paper, texts)));
        List<PublishedSeat> internal = byArea.getOrDefault(Optional.<String>empty(), List.of());
        if (!internal.isEmpty()) {
            sheets.add(new AreaSheet(texts.of("print.internal"), internal, plan, paper, texts));
        }
        return sheets;
    }

    private static String size(double lines) {
        if (lines <= ORDINARY) {
            return lines <= LARGE ? "large" : "ordinary";
        }
        return lines <= SMALL ? "small" : "tiny";
    }

    private static List<List<PublishedSeat>> sessions(List<PublishedSeat> seats, int day) {
        return List.copyOf(seats.stream()
                .filter(seat -> WeekTime.dayOf(seat.start()) == day)
                .collect(Collectors.groupingBy(PublishedSeat::session, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static NativeTableCell cell(List<List<PublishedSeat>> sessions) {
        var cell = new NativeTableCell();
        sessions.forEach(session -> cell.add(entry(
                session.getFirst(),
                List.of(
                        session.stream()
                                .map(PublishedSeat::employeeName)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        session.getFirst()
                                .place()
                                .filter(place -> !session.getFirst().area().equals(Optional.of(place)))
                                .orElse("")))));
        return cell;
    }
}
