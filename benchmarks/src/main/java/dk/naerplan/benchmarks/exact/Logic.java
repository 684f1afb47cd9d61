package dk.naerplan.benchmarks.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conjunctions, disjunctions and positive parts on a CP-SAT model. Folds constants: what is decided costs no variable. */
final class Logic {

    private record Pair(int first, int second) {}

    private final CpModel model = newModel();
    private final Literal yes = model.trueLiteral();
    private final Literal no = model.falseLiteral();
    private final Map<Pair, Literal> conjunctions = new HashMap<>();

    private static CpModel newModel() {
        Loader.loadNativeLibraries();
        return new CpModel();
    }

    CpModel model() {
        return model;
    }

    Literal yes() {
        return yes;
    }

    Literal no() {
        return no;
    }

    boolean isTrue(Literal literal) {
        return literal.getIndex() == yes.getIndex() || literal.getIndex() == model.negated(no.getIndex());
    }

    boolean isFalse(Literal literal) {
        return literal.getIndex() == no.getIndex() || literal.getIndex() == model.negated(yes.getIndex());
    }

    BoolVar literal(String name) {
        return model.newBoolVar(name);
    }

    Literal not(Literal literal) {
        return isTrue(literal) ? no : isFalse(literal) ? yes : literal.not();
    }

    Literal and(Literal first, Literal second) {
        if (isFalse(first) || isFalse(second) || first.getIndex() == model.negated(second.getIndex())) {
            return no;
        }
        if (isTrue(first) || first.getIndex() == second.getIndex()) {
            return second;
        }
        if (isTrue(second)) {
            return first;
        }
        int one = Math.min(first.getIndex(), second.getIndex());
        int other = Math.max(first.getIndex(), second.getIndex());
        return conjunctions.computeIfAbsent(new Pair(one, other), key -> newConjunction(first, second));
    }

    private Literal newConjunction(Literal first, Literal second) {
        Literal both = literal("");
        model.addImplication(both, first);
        model.addImplication(both, second);
        model.addBoolOr(new Literal[] {first.not(), second.not(), both});
        return both;
    }

    Literal or(Collection<? extends Literal> literals) {
        var open = new LinkedHashMap<Integer, Literal>();
        for (Literal literal : literals) {
            if (isTrue(literal)) {
                return yes;
            }
            if (!isFalse(literal)) {
                open.put(literal.getIndex(), literal);
            }
        }
        return switch (open.size()) {
            case 0 -> no;
            case 1 -> open.values().iterator().next();
            default -> newDisjunction(List.copyOf(open.values()));
        };
    }

    private Literal newDisjunction(List<Literal> literals) {
        Literal any = literal("");
        var clause = new ArrayList<>(literals);
        literals.forEach(literal -> model.addImplication(literal, any));
        clause.add(any.not());
        model.addBoolOr(clause);
        return any;
    }

    /** How many of the literals are true beyond the first one: their number less 1, at least 0. */
    LinearExpr moreThanOne(Collection<? extends Literal> literals) {
        return LinearExpr.newBuilder()
                .addSum(literals.toArray(Literal[]::new))
                .addTerm(or(literals), -1)
                .build();
    }

    /** Whether one of the literals is true, of which at most one can be. */
    Literal oneOf(List<Literal> exclusive) {
        if (exclusive.size() < 2) {
            return exclusive.isEmpty() ? no : exclusive.getFirst();
        }
        Literal one = literal("");
        model.addEquality(LinearExpr.sum(exclusive.toArray(Literal[]::new)), one);
        return one;
    }

    void forbid(Literal literal) {
        model.addBoolOr(new Literal[] {not(literal)});
    }

    /** An expression that is {@code max(0, amount)}. */
    LinearExpr positivePart(LinearArgument amount) {
        LinearExpr expression = amount.build();
        long most = greatest(expression);
        if (most <= 0) {
            return LinearExpr.constant(0);
        }
        if (least(expression) >= 0) {
            return expression;
        }
        IntVar part = model.newIntVar(0, most, "");
        model.addMaxEquality(part, new LinearArgument[] {expression, LinearExpr.constant(0)});
        return part.build();
    }

    long least(LinearExpr expression) {
        return -greatest(LinearExpr.term(expression, -1));
    }

    /** The greatest value that the expression could have if its variables did not depend on each other. */
    long greatest(LinearExpr expression) {
        long sum = expression.getOffset();
        for (int i = 0; i < expression.numElements(); i++) {
            long coefficient = expression.getCoefficient(i);
            var domain = model.getBuilder()
                    .getVariablesOrBuilder(expression.getVariableIndex(i))
                    .getDomainList();
            sum += coefficient * (coefficient > 0 ? domain.getLast() : domain.getFirst());
        }
        return sum;
    }

    /** The greatest value of an expression, with coefficients and offset of 0 or more, of which at most one literal is true. */
    static long greatestOfOne(LinearExpr expression) {
        long greatest = 0;
        for (int i = 0; i < expression.numElements(); i++) {
            greatest = Math.max(greatest, expression.getCoefficient(i));
        }
        return expression.getOffset() + greatest;
    }

    /** Adds {@code amount >= 0 if condition}, and nothing when it holds anyway. */
    void requireNotNegative(LinearArgument amount, Literal... conditions) {
        if (least(amount.build()) < 0) {
            model.addGreaterOrEqual(amount, 0).onlyEnforceIf(conditions);
        }
    }
}
