package dk.naerplan.ui.scenario.result;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.ui.testing.EveryState;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The week where everything happens, against the same week under central placement with nobody on seats that are not locked. */
final class TestComparison {

    private TestComparison() {}

    static Compared compared() {
        return new Compared(
                new Comparison(List.of(trial("as-given", EveryState.roster()), trial("central", central()))),
                Map.of("as-given", "Som nu", "central", "Centralt"),
                EveryState.document());
    }

    static Compared alone() {
        return new Compared(
                new Comparison(List.of(trial("central", central()))),
                Map.of("central", "Centralt"),
                EveryState.document());
    }

    /** A week with same-day response, everybody at the first office that is allowed, nobody on any seat. */
    static Compared answering() {
        var document = BundledDataSets.load("morsoe");
        return new Compared(
                new Comparison(List.of(
                        trial("as-given", placed(document, "as-given")),
                        trial("central", placed(document, "central")))),
                Map.of("as-given", "Som nu", "central", "Centralt"),
                document);
    }

    static Roster central() {
        return placed(EveryState.document(), "central");
    }

    private static Roster placed(DataSet document, String policy) {
        Roster roster = RosterMapper.toRoster(
                Scenario.ofPolicy(policy).applyTo(document).orThrow());
        roster.getPlacements()
                .forEach(placement -> placement.setOffice(placement.getAllowed().getFirst()));
        return roster;
    }

    private static Trial trial(String variant, Roster roster) {
        Audit audit = RosterAuditor.audit(roster);
        var result = new SolveResult(roster, audit.score(), audit.kpis(), 0, Duration.ZERO, false);
        return new Trial(variant, List.of(new TrialRun(variant, 0, result)));
    }
}
