package dk.naerplan.ui.store.privacy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Documents;
import java.util.Set;

/**
 * Forgetting one employee.
 *
 * @param employee who
 * @param names all names under which the employee appears
 * @param accounts names by which the employee signs in
 * @param others names of everybody else, which stay
 * @param former what stands there instead
 */
public record Erasure(
        EmployeeRef employee, Set<String> names, Set<String> accounts, Set<String> others, FormerEmployee former) {

    public Erasure {
        names = Set.copyOf(names);
        accounts = Set.copyOf(accounts);
        others = Set.copyOf(others);
    }

    /** A document as text without the employee. */
    public String inDocument(String text) {
        DataSet replaced = new EmployeeReplacement(employee.employee(), former).in(Documents.read(text));
        return new DocumentSweep(sweep()).in(Documents.text(replaced));
    }

    /** Any JSON object as text without the employee's names; ids stay. */
    public String inJson(String text) {
        return new DocumentSweep(sweep()).in(text);
    }

    /** Words of people, or ours, without the employee's names. */
    public String inText(String text) {
        return sweep().in(text);
    }

    /** The author, unless it is the employee. */
    public String author(String author) {
        return accounts.contains(author) ? former.id() : author;
    }

    private NameSweep sweep() {
        return new NameSweep(names, others, former.name());
    }
}
