package dk.naerplan.ui.organisation.file;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.naerplan.ui.organisation.file.FileRead.Remark;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** What is wrong with a file, line by line: where, what, and what to do. */
final class Remarks extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    Remarks(FileRead content, Texts texts) {
        addClassName("remarks");
        List<Remark> shown = content.document().isPresent()
                ? content.remarks()
                : content.remarks().stream().filter(Remark::error).toList();
        setVisible(!shown.isEmpty());
        if (content.document().isEmpty()) {
            add(new H3(texts.of("file.errors", shown.size())), new Paragraph(texts.of("file.errorsIntro")));
        } else {
            add(new H3(texts.of("file.warnings", shown.size())));
        }
        var body = new NativeTableBody();
        shown.stream().limit(MOST).forEach(remark -> body.add(row(remark, texts)));
        add(new NativeTable(head(texts), body));
        if (shown.size() > MOST) {
            add(new Paragraph(texts.of("master.more", shown.size() - MOST)));
        }
    }

    private static NativeTableHeader head(Texts texts) {
        return new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell(texts.of("file.place")),
                new NativeTableHeaderCell(texts.of("file.what")),
                new NativeTableHeaderCell(texts.of("file.advice"))));
    }

    private static NativeTableRow row(Remark remark, Texts texts) {
        var place = new NativeTableCell(remark.place().isEmpty() ? texts.of("file.whole") : remark.place());
        place.addClassName("remark-place");
        return new NativeTableRow(place, new NativeTableCell(remark.text()), new NativeTableCell(remark.advice()));
    }
}
