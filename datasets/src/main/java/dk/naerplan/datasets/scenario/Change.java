package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.Field;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.format.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One thing that is another than in the base. Everything that it names is in the document that it is applied to. */
public sealed interface Change {

    DataSet applyTo(DataSet document);

    /** Somebody more works here. */
    record Hire(@Field(says = "who") EmployeeData employee) implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            return document.withEmployees(Stream.concat(document.employees().stream(), Stream.of(employee))
                    .toList());
        }
    }

    /** Somebody works here no more. Seats that only this employee could take stay demanded, and empty. */
    record Leave(
            @Field(says = "who", refers = Kind.EMPLOYEE) String employee) implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            return staff(document, employee, EmployeeData::gone);
        }
    }

    /** Somebody learns something. */
    record Train(
            @Field(says = "who", refers = Kind.EMPLOYEE) String employee,

            @Field(says = "what", refers = Kind.COMPETENCY) String competency,

            @Field(says = "level reached; a higher one held already stays", standard = "1", min = 1, max = 3)
            int level)
            implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            return staff(document, employee, trained -> {
                var levels = new LinkedHashMap<>(trained.competencies());
                levels.merge(competency, level, Math::max);
                return trained.withCompetencies(levels);
            });
        }
    }

    /** Somebody gets another employer. */
    record Employer(
            @Field(says = "who", refers = Kind.EMPLOYEE) String employee,

            @Field(says = "municipality, housing organisation or association")
            String employer)
            implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            return staff(document, employee, moved -> moved.withEmployer(employer));
        }
    }

    /** Somebody is paid from elsewhere. */
    record Funding(
            @Field(says = "who", refers = Kind.EMPLOYEE) String employee,

            @Field(says = "what pays from now on; without any, work in every area is paid for", refers = Kind.GRANT)
            List<String> grants)
            implements Change {

        public Funding {
            grants = List.copyOf(grants);
        }

        @Override
        public DataSet applyTo(DataSet document) {
            return staff(document, employee, paid -> paid.withGrants(grants));
        }
    }

    /** Something is demanded, besides the rest or in place of the activity with the same id. */
    record Demand(@Field(says = "the activity, whole") ActivityData activity) implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            boolean known = document.activities().stream().anyMatch(this::isReplaced);
            return document.withActivities(
                    known
                            ? document.activities().stream()
                                    .map(old -> isReplaced(old) ? activity : old)
                                    .toList()
                            : Stream.concat(document.activities().stream(), Stream.of(activity))
                                    .toList());
        }

        private boolean isReplaced(ActivityData old) {
            return old.id().equals(activity.id());
        }
    }

    /** Something is demanded no more. */
    record Drop(
            @Field(says = "which activity", refers = Kind.ACTIVITY)
            String activity) implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            return document.withActivities(
                    without(document.activities(), old -> old.id().equals(activity)));
        }
    }

    /** Money comes in. */
    record GainGrant(
            @Field(says = "the money") GrantData grant,

            @Field(says = "who is paid from it, besides from what pays already", refers = Kind.EMPLOYEE)
            List<String> employees)
            implements Change {

        public GainGrant {
            employees = List.copyOf(employees);
        }

        @Override
        public DataSet applyTo(DataSet document) {
            DataSet richer = document.withGrants(
                    Stream.concat(document.grants().stream(), Stream.of(grant)).toList());
            return richer.withEmployees(richer.employees().stream()
                    .map(employee -> employees.contains(employee.id()) ? paid(employee) : employee)
                    .toList());
        }

        private EmployeeData paid(EmployeeData employee) {
            return employee.withGrants(Stream.concat(employee.grants().stream(), Stream.of(grant.id()))
                    .toList());
        }
    }

    /** Money ends. Whom nothing else pays leaves; the others keep what is left. */
    record LoseGrant(
            @Field(says = "which money", refers = Kind.GRANT)
            String grant) implements Change {

        @Override
        public DataSet applyTo(DataSet document) {
            return document.withGrants(
                            without(document.grants(), old -> old.id().equals(grant)))
                    .withEmployees(
                            document.employees().stream().map(this::after).toList());
        }

        private EmployeeData after(EmployeeData employee) {
            if (!employee.grants().contains(grant)) {
                return employee;
            }
            EmployeeData poorer = employee.withGrants(without(employee.grants(), grant::equals));
            return poorer.grants().isEmpty() ? poorer.gone() : poorer;
        }
    }

    private static DataSet staff(DataSet document, String id, UnaryOperator<EmployeeData> change) {
        return document.withEmployees(document.employees().stream()
                .map(employee -> employee.id().equals(id) ? change.apply(employee) : employee)
                .toList());
    }

    private static <T> List<T> without(List<T> things, Predicate<T> gone) {
        return things.stream().filter(gone.negate()).toList();
    }
}
