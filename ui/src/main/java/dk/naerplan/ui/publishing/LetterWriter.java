package dk.naerplan.ui.publishing;

import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.history.PersonalTexts;
import dk.naerplan.ui.security.account.Recipient;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.personal.EmployeeChanges;
import dk.naerplan.ui.store.personal.PersonalSeat;
import dk.naerplan.ui.store.personal.PersonalWeek;
import java.util.List;
import java.util.Optional;

/** Writes to one employee what a publication changes for them, in their language. Names nobody else. */
final class LetterWriter {

    private final Texts texts;
    private final WeekTexts weekTexts;
    private final PersonalTexts personal;
    private final String address;

    /** @param address where people reach the application; empty for none */
    LetterWriter(Recipient to, String address) {
        this.texts = Texts.in(to.contact().locale());
        this.weekTexts = new WeekTexts(texts);
        this.personal = new PersonalTexts(texts);
        this.address = address;
    }

    /** @param first whether the week has never been published before */
    Letter write(String name, Week week, EmployeeChanges changes, boolean first) {
        var page = new LetterPage(texts.locale());
        page.paragraph(texts.of("mail.hello", name));
        String dates = weekTexts.dates(week);
        page.paragraph(texts.of(first ? "mail.first" : "mail.again", week.number(), dates));
        if (!first) {
            page.list(changes.changes().stream().map(personal::of).toList());
        }
        page.heading(texts.of("mail.week", week.number()));
        page.list(days(changes.week()));
        link(week).ifPresent(link -> page.link(texts.of("mail.see"), link));
        page.paragraph(texts.of("mail.why"));
        String subject = first
                ? texts.of("mail.subjectFirst", week.number())
                : texts.of("mail.subject", week.number(), changes.changes().size());
        return new Letter(subject, page.text(), page.html());
    }

    private List<String> days(PersonalWeek week) {
        List<String> lines = week.seats().stream().map(this::line).toList();
        return lines.isEmpty() ? List.of(texts.of("own.nothing")) : lines;
    }

    private String line(PersonalSeat seat) {
        return seat.place()
                .filter(place -> !seat.area().equals(Optional.of(place)))
                .map(place -> texts.of("mail.seatAt", personal.withTime(seat), place))
                .orElseGet(() -> personal.withTime(seat));
    }

    private Optional<String> link(Week week) {
        return address.isBlank() ? Optional.empty() : Optional.of(address.replaceAll("/+$", "") + "/week/" + week);
    }
}
