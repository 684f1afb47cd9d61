package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Contender;
import dk.naerplan.benchmarks.bound.BoundSource;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of an order: seed by seed, so that an interrupted one has something on every data set; contenders right after each
 * other, so that a busy machine disturbs all of them alike.
 */
record BenchPlan(List<PlannedRun> runs) {

    BenchPlan {
        runs = List.copyOf(runs);
    }

    static BenchPlan of(BenchOrder order) {
        var known = order.cases().stream().map(Known::of).toList();
        var runs = new ArrayList<PlannedRun>();
        for (int seed = 0; seed < order.seeds(); seed++) {
            for (Known each : known) {
                for (Contender contender : order.contenders()) {
                    if (contender.takes(each.sessions, order.effort(each.dataSet))
                            && (seed == 0 || contender.isSeeded())) {
                        runs.add(each.planned(contender, seed, order));
                    }
                }
            }
        }
        return new BenchPlan(runs);
    }

    /** A data set that has been looked at once. */
    private record Known(BenchCase dataSet, String fingerprint, int sessions, String edition, Machine machine) {

        static Known of(BenchCase dataSet) {
            DataSet document = dataSet.source().get();
            return new Known(
                    dataSet,
                    BoundSource.fingerprintOf(document),
                    RosterMapper.toRoster(document).getSessions().size(),
                    Edition.ofSolver(),
                    Machine.here());
        }

        PlannedRun planned(Contender contender, int seed, BenchOrder order) {
            var key = new RunKey(
                    dataSet.name(), fingerprint, contender.id(), seed, order.effort(dataSet), edition, machine);
            return new PlannedRun(dataSet, contender, key);
        }
    }
}
