package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.issue.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that is wrong with a workbook, and in which cell. */
public sealed interface Finding {

    /** Empty for the whole workbook. */
    Optional<CellPlace> place();

    boolean isError();

    /** What is wrong, in one sentence, in Danish or English. */
    String text(Locale locale);

    /** What to do about it, in Danish or English. */
    String advice(Locale locale);

    /**
     * The workbook itself can not be read, here or at all.
     *
     * @param details what the sentence says, for example the offending text and the limits
     */
    record OfWorkbook(WorkbookProblem problem, Optional<CellPlace> place, List<String> details) implements Finding {

        public OfWorkbook {
            details = List.copyOf(details);
        }

        static OfWorkbook of(WorkbookProblem problem, Object... details) {
            return new OfWorkbook(problem, Optional.empty(), texts(details));
        }

        static OfWorkbook at(CellPlace place, WorkbookProblem problem, Object... details) {
            return new OfWorkbook(problem, Optional.of(place), texts(details));
        }

        private static List<String> texts(Object... details) {
            return List.of(details).stream().map(String::valueOf).toList();
        }

        @Override
        public boolean isError() {
            return true;
        }

        @Override
        public String text(Locale locale) {
            return WorkbookTexts.in(locale).of(problem.key() + ".text", details);
        }

        @Override
        public String advice(Locale locale) {
            return WorkbookTexts.in(locale).of(problem.key() + ".advice", details);
        }
    }

    /** What the workbook says does not make a document. */
    record OfDocument(Issue issue, Optional<CellPlace> place) implements Finding {

        @Override
        public boolean isError() {
            return issue.isError();
        }

        @Override
        public String text(Locale locale) {
            return issue.text(locale);
        }

        @Override
        public String advice(Locale locale) {
            return issue.advice(locale);
        }
    }
}
