package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.LinkData;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Partner;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterFacts;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.scenario.PlacementPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Puts the roster of one document together, before anything is decided in it. */
final class RosterBuilder {

    private final DataSet document;
    private final FactBook facts;

    RosterBuilder(DataSet document) {
        this.document = document;
        this.facts = new FactBook(document);
    }

    Blueprint build() {
        fillFacts();
        SessionMapper demand = SessionMapper.map(facts);
        var roster = new Roster(rosterFacts(), demand.sessions, demand.assignments, placements());
        roster = PlacementPolicy.parse(document.settings().placementPolicy()).applyTo(roster);
        weights().applyTo(roster);
        return new Blueprint(document, roster, facts.offices, demand.issues);
    }

    private void fillFacts() {
        document.competencies()
                .forEach(given -> facts.competencies.put(given.id(), new Competency(given.id(), given.label())));
        document.professions()
                .forEach(given -> facts.professions.put(given.id(), new Profession(given.id(), given.label())));
        PlaceMapper.fill(facts);
        document.grants()
                .forEach(given -> facts.grants.put(
                        given.id(),
                        new Grant(
                                given.id(),
                                given.label(),
                                FactBook.all(facts.areas, given.areas()),
                                given.coFinancingPercent())));
        document.partners().forEach(given -> {
            facts.partners.put(given.id(), new Partner(given.id(), given.label()));
            facts.partnerTimes.put(given.id(), Interval.merged(TimeSpans.intervals(given.availability())));
        });
        EmployeeMapper.fill(facts);
        ActivityMapper.fill(facts);
    }

    private RosterFacts rosterFacts() {
        return new RosterFacts(
                document.key(),
                document.week(),
                facts.rules,
                facts.holidays,
                List.copyOf(facts.competencies.values()),
                FactBook.all(facts.competencies, document.settings().responseCompetencies()),
                List.copyOf(facts.areas.values()),
                List.copyOf(facts.groups.values()),
                List.copyOf(facts.offices.values()),
                List.copyOf(facts.grants.values()),
                List.copyOf(facts.employees.values()),
                document.links().stream().map(this::link).toList(),
                overviewTargets());
    }

    private CoordinationLink link(LinkData given) {
        String first = given.areas().getFirst();
        String second = given.areas().getLast();
        return new CoordinationLink(
                first + "+" + second,
                FactBook.get(facts.areas, first),
                FactBook.get(facts.areas, second),
                given.weight());
    }

    private List<OverviewTarget> overviewTargets() {
        return document.settings().overviewTargets().entrySet().stream()
                .filter(target -> target.getValue() > 0)
                .map(target -> new OverviewTarget(target.getKey().index(), target.getValue()))
                .filter(target -> !facts.holidays.contains(target.day()))
                .toList();
    }

    private List<Placement> placements() {
        var placements = new ArrayList<Placement>();
        for (Employee employee : facts.employees.values()) {
            for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
                if (employee.time().contractOn(day) > 0
                        && !employee.placing().offices().isEmpty()) {
                    placements.add(
                            new Placement(employee, day, employee.placing().offices()));
                }
            }
        }
        return placements;
    }

    private RuleWeights weights() {
        var overrides = new EnumMap<RosterRule, Integer>(RosterRule.class);
        document.settings()
                .weights()
                .forEach((id, weight) -> RosterRule.byId(id).ifPresent(rule -> overrides.put(rule, weight)));
        return new RuleWeights(document.settings().balance(), overrides);
    }
}
