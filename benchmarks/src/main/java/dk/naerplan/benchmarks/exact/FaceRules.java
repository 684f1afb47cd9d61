package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.EXTRA_FACES;
import static dk.naerplan.solver.rules.RosterRule.SPLIT_LEAD;
import static dk.naerplan.solver.rules.RosterRule.UNFAMILIAR_CONTACT;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom the residents meet: unfamiliar contact, extra faces and split lead. */
final class FaceRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        model.decisions().duties().forEach(duty -> unfamiliarContact(model, duty));
        if (model.measures().counts(EXTRA_FACES)) {
            extraFaces(model);
        }
        if (model.measures().counts(SPLIT_LEAD)) {
            splitLead(model);
        }
    }

    private static void unfamiliarContact(Formulation model, Duty duty) {
        Activity activity = duty.session().getActivity();
        activity.group().ifPresent(group -> {
            long stranger = 100L - duty.employee().familiarityWith(group);
            model.measures()
                    .add(UNFAMILIAR_CONTACT, duty.taken(), activity.sensitivity() * duty.duration() * stranger / 100);
        });
    }

    private static void extraFaces(Formulation model) {
        var met = new LinkedHashMap<ResidentGroup, Map<Employee, List<Duty>>>();
        for (Duty duty : model.decisions().duties()) {
            duty.session()
                    .getActivity()
                    .group()
                    .ifPresent(group ->
                            note(met.computeIfAbsent(group, key -> new LinkedHashMap<>()), duty.employee(), duty));
        }
        met.forEach((group, duties) -> model.measures()
                .add(EXTRA_FACES, model.logic().moreThanOne(faces(model, duties)), group.sensitivity()));
    }

    /** Whether a resident group meets the employees. */
    private static List<Literal> faces(Formulation model, Map<Employee, List<Duty>> duties) {
        var faces = new ArrayList<Literal>();
        duties.forEach((employee, own) -> {
            Literal met = model.logic().or(own.stream().map(Duty::taken).toList());
            new FaceLimits(model, employee, own, met).add();
            faces.add(met);
        });
        return faces;
    }

    private static void splitLead(Formulation model) {
        var leading = new LinkedHashMap<Activity, Map<Employee, List<Literal>>>();
        for (SeatChoice seat : model.decisions().seats()) {
            Assignment sample = seat.sample();
            if (sample.getSeat().lead()
                    && model.decisions().of(sample.getSession()).isStarted()) {
                var leads = leading.computeIfAbsent(sample.activity(), key -> new LinkedHashMap<>());
                seat.takenBy().forEach((employee, taken) -> note(leads, employee, taken));
            }
        }
        leading.forEach((activity, leads) -> model.measures()
                .add(SPLIT_LEAD, model.logic().moreThanOne(anyOf(model, leads)), activity.sensitivity()));
    }

    private static <T> void note(Map<Employee, List<T>> seen, Employee employee, T what) {
        seen.computeIfAbsent(employee, key -> new ArrayList<>()).add(what);
    }

    private static List<Literal> anyOf(Formulation model, Map<Employee, List<Literal>> seen) {
        return seen.values().stream().map(taken -> model.logic().or(taken)).toList();
    }
}
