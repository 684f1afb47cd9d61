package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.shape.TextForm;
import java.util.List;

/** Texts in a form, as people write them and as documents do. Reading never fails: what is not understood stays as it is written. */
public final class FormText {

    private final TimeText times;
    private final DateText dates;

    /** @param understood the languages that are read; the first is the one that is written */
    public FormText(List<Words> understood) {
        this.times = new TimeText(understood);
        this.dates = new DateText(understood.getFirst());
    }

    /** For people. */
    public String write(TextForm form, String text) {
        return DateText.isOf(form) ? dates.write(text) : times.write(form, text);
    }

    /** For documents. */
    public String read(TextForm form, String written) {
        return DateText.isOf(form) ? DateText.read(written) : times.read(form, written);
    }
}
