package dk.naerplan.ui.roster.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.analysis.Contrast;
import dk.naerplan.solver.analysis.SeatInquiry;
import dk.naerplan.solver.analysis.SeatInquiry.Rival;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers of one seat: each holds the roster against the one that would have been, and says what that would cost. */
final class Answers {

    private static final int MOST_TOLD = 3;

    private final Roster roster;
    private final SeatInquiry inquiry;
    private final Texts texts;
    private final Asked asked;

    Answers(Roster roster, SeatInquiry inquiry, Texts texts, Asked asked) {
        this.roster = roster;
        this.inquiry = inquiry;
        this.texts = texts;
        this.asked = asked;
    }

    Assignment seat() {
        return inquiry.seat();
    }

    /** Why the seat is whose it is, or nobody's. */
    List<Component> whyAsItIs() {
        var answer = new ArrayList<Component>();
        Employee holder = seat().getEmployee();
        if (seat().isPinned()) {
            answer.add(said("ask.pinned"));
        }
        if (holder == null) {
            answer.addAll(whyEmpty());
        } else {
            answer.addAll(whyThis(holder));
        }
        return answer;
    }

    private List<Component> whyThis(Employee holder) {
        if (inquiry.rivals().isEmpty()) {
            return List.of(said("ask.onlyOne", holder.name(), inquiry.unable().size()));
        }
        Optional<Rival> best = inquiry.runnerUp();
        Rival next = best.orElseGet(() -> inquiry.rivals().getFirst());
        Component lead = best.isEmpty()
                ? said("ask.othersBlocked", next.employee().name())
                : best.get().contrast().isBetter()
                        ? said("ask.otherIsBetter", next.employee().name())
                        : said("ask.nextBest", next.employee().name());
        return List.of(lead, instead(next));
    }

    private List<Component> whyEmpty() {
        if (seat().getSession().getStart() == null) {
            return List.of(said("ask.noTime"));
        }
        if (inquiry.rivals().isEmpty()) {
            return List.of(said("ask.nobodyCan", inquiry.unable().size()));
        }
        var answer = new ArrayList<Component>();
        Optional<Rival> free = inquiry.runnerUp();
        if (free.isPresent()) {
            answer.add(said("ask.somebodyCan", free.get().employee().name()));
            answer.add(instead(free.get()));
        } else {
            answer.add(said("ask.allBlocked", inquiry.rivals().size()));
            inquiry.rivals().stream().limit(MOST_TOLD).forEach(rival -> answer.add(instead(rival)));
        }
        return answer;
    }

    /** What it would do if the rival had the seat; and where that breaks a rule, what an exchange would do. */
    List<Component> whyNot(Rival rival) {
        var answer = new ArrayList<Component>(List.of(instead(rival)));
        if (!rival.isPossible()) {
            SeatInquiry.exchange(roster, seat(), rival.employee())
                    .ifPresent(contrast -> answer.add(exchanged(rival.employee(), contrast)));
        }
        return answer;
    }

    private Component instead(Rival rival) {
        Employee holder = seat().getEmployee();
        String headline = holder == null
                ? texts.of("ask.ifTook", rival.employee().name())
                : texts.of("ask.ifInstead", rival.employee().name(), holder.name());
        return new ContrastView(headline, rival.contrast(), texts, asked::reveal);
    }

    private Component exchanged(Employee rival, Contrast contrast) {
        String holder =
                Optional.ofNullable(seat().getEmployee()).map(Employee::name).orElse("");
        return new ContrastView(texts.of("ask.ifExchanged", holder, rival.name()), contrast, texts, asked::reveal);
    }

    private Paragraph said(String key, Object... values) {
        return new Paragraph(texts.of(key, values));
    }
}
